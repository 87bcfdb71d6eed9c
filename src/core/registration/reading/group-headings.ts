import { folded } from '../../names/fold';
import { titlesOfGroup, type ReadTitle } from './read-titles';
import type { TitleReader } from './row-titles';

/** Headings over the blocks of a table that lists people and collectives one after the other. */
const KINDS = /^(?:phan |danh sach |dang ky |danh hieu |khen thuong |doi voi )*(?:cac )?(?:tap the|ca nhan)(?: .*)?$/;
const COLLECTIVES = /tap the/;
/** Headings over groups of titles, which are no units. */
const ABOUT_TITLES = /^(?:cac )?(?:danh hieu|hinh thuc|khen thuong|thi dua)\b/;

/** Whether a text by itself shows that it is a heading over rows, other than by being a unit. */
export function isGroupHeading(text: string): boolean {
  return KINDS.test(folded(text)) || titlesOfGroup(text).length > 0;
}

/** What the headings inside a table say of the rows below them. */
export class GroupHeadings {
  #isOfCollectives = false;
  #unit: string | null = null;
  #titles: number | null;
  readonly #caption: number | null;
  /** Whether groups of titles stand within the units, or the other way round. */
  #isByUnit: boolean | null = null;

  /** What a caption over the whole table says stands where no heading does. */
  constructor(
    private readonly reader: TitleReader,
    caption: readonly ReadTitle[],
  ) {
    this.#caption = caption.length > 0 ? reader.ofGroup(caption) : null;
    this.#titles = this.#caption;
  }

  /** Whether the rows are collectives. */
  get isOfCollectives(): boolean {
    return this.#isOfCollectives;
  }
  /** The unit that the rows are of. */
  get unit(): string | null {
    return this.#unit;
  }
  /** The number of the titles that the rows register. */
  get titles(): number | null {
    return this.#titles;
  }

  read(heading: string): void {
    const plain = folded(heading);
    if (KINDS.test(plain)) {
      this.#isOfCollectives = COLLECTIVES.test(plain);
      this.#titles = this.#caption;
      return;
    }
    const titles = titlesOfGroup(heading);
    const isUnit = titles.length === 0 && !ABOUT_TITLES.test(plain);
    this.#isByUnit ??= isUnit;
    if (titles.length > 0) this.#titles = this.reader.ofGroup(titles);
    else if (this.#isByUnit || !isUnit) this.#titles = this.#caption;
    if (isUnit) this.#unit = heading;
  }
}
