import { isMisspelling } from '../../names/distance';
import { folded } from '../../names/fold';
import { remembered } from '../../names/remembered';

/** What an unknown text comes nearest to; it mends the cell where the text is a slip of the fingers. */
interface Suggestion {
  /** Empty where nothing is near. */
  readonly text: string;
  readonly isFix: boolean;
}

/** `isSame` tells of other texts that mean what is nearest to them. */
export function suggestions(
  nearest: (text: string) => string,
  isSame: (typed: string, text: string) => boolean = () => false,
): (text: string) => Suggestion {
  return remembered((typed) => {
    const text = nearest(typed);
    return { text, isFix: text !== '' && (isMisspelling(folded(typed), folded(text)) || isSame(typed, text)) };
  });
}
