import type { LeftOut } from '../../files/left-out';
import type { PageText } from './texts';

/** How each thing that a copy leaves out is called. */
export const LEFT_OUT_TEXT: Readonly<Record<LeftOut, PageText>> = {
  charts: 'leftCharts',
  images: 'leftImages',
  comments: 'leftComments',
  validations: 'leftValidations',
  conditional: 'leftConditional',
  pivots: 'leftPivots',
  macros: 'leftMacros',
  links: 'leftLinks',
  extensions: 'leftExtensions',
  print: 'leftPrint',
  filters: 'leftFilters',
  hidden: 'leftHidden',
  other: 'leftOther',
};
