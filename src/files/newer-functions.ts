/**
 * Functions that came after Excel 2007: a file names them with `_xlfn.` before (Microsoft: “Issue: An _xlfn. prefix is displayed
 * in front of a formula”). Those whose parameters are named in the file as well (LET, LAMBDA and what takes a LAMBDA) stay as
 * they are stored.
 */
const NEWER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
  CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
  ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH
  FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT
  GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH
  IMSINH IMTAN ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
  NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
  PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE
  SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER
  TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST
  WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
/** These two are named with `_xlfn._xlws.` before. */
const OF_SHEETS = new Set(['FILTER', 'SORT']);

/** Part of a formula as people write it, from the names that a file has. */
export function newerFromFile(part: string): string {
  return part.replace(/_xlfn\.(?:_xlws\.)?([A-Z][A-Z0-9.]*)(?=\()/gi, (whole, name: string) =>
    NEWER.has(name.toUpperCase()) || OF_SHEETS.has(name.toUpperCase()) ? name : whole,
  );
}

/** Part of a formula with the names that a file has for newer functions. */
export function newerToFile(part: string): string {
  return part.replace(/(^|[^A-Z0-9_.])([A-Z][A-Z0-9.]*)(?=\()/gi, (whole, before: string, name: string) => {
    const known = name.toUpperCase();
    if (OF_SHEETS.has(known)) return `${before}_xlfn._xlws.${name}`;
    return NEWER.has(known) ? `${before}_xlfn.${name}` : whole;
  });
}
