/**
 * Abbreviations that end with a full stop in the middle of a sentence, by language. A word that a sentence may well
 * end with ("art", "mass") stands here only in the form that is no word ("Art." before a number, "Mass.").
 */

/** How the text after an abbreviation decides. */
export interface Abbreviations {
  /** The sentence goes on whatever follows: titles before a name ("Dr."), "e.g.", "vs.". */
  readonly always: string;
  /** It goes on before a number: "No. 5", "S. 12". */
  readonly number: string;
  /** It goes on unless a word follows that hardly stands with a capital inside a sentence: "Inc.", "Jr.", "Calif.". */
  readonly open: string;
}

/** What most languages in Latin letters share; used for every language, and alone for one without a table. */
const shared: Abbreviations = {
  always: 'Dr. Prof. vs. cf. al.',
  number: 'ca. No. Nr. N°. vol. Vol. p. pp. fig. Fig.',
  open: 'St. etc.',
};

const tables: Readonly<Record<string, Abbreviations>> = {
  en: {
    always:
      'Mr. Mrs. Ms. Mx. Messrs. Drs. Profs. Gen. Lt. Col. Sgt. Cpl. Pvt. Capt. Cmdr. Comdr. Adm. Maj. Brig. Rep. ' +
      'Reps. Sen. Sens. Gov. Govs. Lieut. Pres. Rev. Hon. Fr. Msgr. Supt. Insp. Det. Amb. Atty. Mt. Ft. Ste. e.g. i.e. ' +
      'viz. v. approx.',
    number:
      'Nos. no. nos. c. Art. Sec. sec. Ch. ch. para. paras. Eq. est. Est. art. ed. Feb. Jan. Mar. Apr. Jun. Jul. Aug. ' +
      'Sept. Sep. Oct. Nov. Dec.',
    open:
      'Inc. Ltd. Co. Cos. Corp. Bros. Jr. Sr. Esq. Ph.D. Ave. Blvd. Rd. Univ. Dept. dept. Assn. Gov’t. Govt. Ala. Ariz. ' +
      'Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Kans. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. Neb. ' +
      'Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo. Ont. Que. Jan. Feb. Aug. Sept. Oct. Nov. Dec. Mon. Tues. ' +
      'Wed. Thurs. Fri. Ed. Eds.',
  },
  de: {
    always:
      'Hr. Hrn. Fr. Frl. Dipl. Ing. Gen. Kard. Hl. hl. z. d. u. o. bzw. ca. vgl. sog. inkl. exkl. zzgl. zzt. evtl. ggf. ' +
      'gegr. geb. gest. mind. max. insb. insbes. einschl. bspw. beispielsw. entspr. allg. ehem. lt. Dr.-Ing. i. a. v. n. ' +
      'Chr. B. z.B. d.h. u.a. i.d.R. o.ä. St. Red.',
    number:
      'Abs. Art. Kap. S. Bd. Bde. Nrn. Tel. Abb. Tab. Jg. H. Az. Ziff. Anm. Rn. §. Jan. Feb. Okt. Nov. Dez. Sept.',
    open: 'Mio. Mrd. Tsd. usw. usf. Jh. Jhd. Std. Min. Sek. Str. Co. ff. f. Jr. jun. sen. Uni. R. h. a. M. ä. w.',
  },
  fr: {
    always:
      'M. MM. Mgr. Me. Gal. Cdt. Cne. Lt. Col. St. Ste. av. apr. J.-C. p. ex. c.-à-d. env. chap. dir. coll. trad. éd. ' +
      'boul. bd. adj. min. max.',
    number: 'no. nos. n. art. t. Art. vol. sect. fasc. ann. janv. févr. avr. juil. sept. oct. nov. déc. tél.',
    open: 'Cie. Sté. Jr. suiv. sq. sqq. ét.',
  },
  es: {
    always:
      'Sr. Sra. Srta. Sres. Sras. Dra. Dres. Profa. D. Dña. Ud. Uds. Vd. Vds. Gral. Cap. Tte. Cnel. Lic. Ing. Arq. Mons. ' +
      'Sto. Sta. EE. p. ej. a. aprox. Av. Avda. Fdo. Hno. Excmo. Ilmo. p.ej.',
    number: 'núm. núms. Núm. n. pág. págs. art. arts. Art. cap. t. tel. Tel. vol.',
    open: 'EE.UU. UU. Cía. Jr. C. FF.AA. AA. S.A. P.D. dpto. máx. mín.',
  },
  it: {
    always:
      'Sig. sig. Sigg. Sig.ra sig.ra Dott. dott. Dott.ssa prof. Prof.ssa Avv. avv. Ing. ing. On. on. Sen. sen. Gen. gen. ' +
      'Mons. mons. S. SS. Arch. Geom. Rag. es. a. d. p. cfr. Spett. Egr.',
    number: 'n. nn. pag. pagg. art. artt. cap. par. tel. c.a. vol. sec.',
    open: 'ecc. C. Srl. S.p.A. Jr.',
  },
  pt: {
    always:
      'Sr. Sra. Srs. Srta. Dra. Profa. Eng. Arq. Gal. Gen. Cel. Cap. Ten. D. Exmo. Exma. Ilmo. V. Av. R. a. ex. p. Sto. Sta.',
    number: 'n. nº. nr. pág. págs. art. arts. cap. tel. séc. vol.',
    open: 'C. Cia. Ltda. Jr. S.A. EUA.',
  },
  nl: {
    always:
      'dhr. mw. mevr. mr. ir. ing. drs. dr. prof. gen. kol. jhr. ds. St. bijv. bv. d.w.z. m.a.w. o.a. t.a.v. i.p.v. m.b.t. ' +
      'i.v.m. resp. incl. excl. ca. vgl. zgn. z.g. t.o.v. a.s.',
    number: 'nr. nrs. art. blz. hfst. par. tel. afl. jan. feb. mrt. apr. aug. sept. okt. nov. dec.',
    open: 'enz. e.d. jr. sr. mln. mld. v.Chr. n.Chr. N.V. B.V.',
  },
  sv: {
    always:
      'hr. fr. t. ex. bl. dvs. resp. inkl. exkl. ca. s. k. d.v.s. t.ex. bl.a. s.k. f.d. kl. jfr. ung. m.fl. v. g.',
    number: 'nr. kap. sid. art. tel. st. kl.',
    open: 'osv. m.m. etc. kr. milj. jr. m. fl. d. o.s.v.',
  },
  da: {
    always:
      'hr. fru. f. eks. bl. a. dvs. ca. inkl. ekskl. jf. kl. pga. mht. Skt. fx. f.eks. bl.a. dr. prof. adv. d.',
    number: 'nr. art. stk. kap. s. tlf. jan. feb. aug. sept. okt. nov. dec.',
    open: 'osv. mv. kr. mio. mia. jr. m. m.m. m.fl. o.l.',
  },
  nb: {
    always:
      'hr. fru. f. eks. bl. a. dvs. ca. inkl. ekskl. jf. kl. pga. mht. St. f.eks. bl.a. dr. prof. adv. d.',
    number: 'nr. art. kap. s. tlf. jan. feb. aug. sept. okt. nov. des.',
    open: 'osv. mv. kr. mill. mrd. jr. m. m.m. m.fl. o.l.',
  },
  pl: {
    always:
      'dr. hab. inż. mgr. gen. płk. ppłk. mjr. kpt. por. ks. św. im. ul. al. pl. prof. np. tzw. tj. m.in. ds. p. o. br. ' +
      'red. ok. wg. zob. pt. dot.',
    number: 'nr. art. ust. pkt. str. s. t. rozdz. tel. godz. poz.',
    open: 'itd. itp. in. r. w. zł. tys. mln. mld. jr. n.e. p.n.e. proc.',
  },
  cs: {
    always:
      'p. pí. sl. Ing. Mgr. Bc. MUDr. JUDr. PhDr. RNDr. doc. prof. gen. plk. kpt. sv. např. tj. tzv. tzn. mj. resp. popř. ' +
      'cca. ul. nám. čes. angl. něm. lat.',
    number: 'č. čís. čl. odst. str. s. sv. tel. kap. obr. tab.',
    open: 'atd. apod. aj. mil. mld. tis. hod. min. st. ml. n. l. př. r.',
  },
  ru: {
    always:
      'т. им. ул. пр. просп. пл. акад. проф. доц. ген. полк. майор. св. гр. г-н. г-жа. тов. см. ср. напр. т.е. т.н. ' +
      'т.к. обл. пос. дер. зам. пом. нач. н. англ. нем. фр. лат. кв. корп.',
    number: 'с. стр. гл. ст. рис. табл. п. пп. тел. д. № ок. кв. корп. вып. изд.',
    open: 'г. гг. в. вв. руб. коп. тыс. млн. млрд. чел. кг. км. мин. сек. ч. э.',
  },
  uk: {
    always: 'т. ім. вул. просп. пл. акад. проф. доц. ген. св. див. пор. напр. тзв. обл. смт. зам. н. м. о.',
    number: 'с. стор. гл. ст. рис. табл. п. пп. тел. буд. кв. бл.',
    open: 'р. рр. ст. грн. коп. тис. млн. млрд. осіб. км. хв. год. е.',
  },
  tr: {
    always: 'Av. Doç. Yrd. Alb. Gen. Org. Sn. Hz. Müh. Öğr. Uzm. Bkz. bkz. örn. Örn. Cad. Sok. Mah. Apt.',
    number: 's. sf. No. no. Md. md. Tel.',
    open: 'vb. vd. vs. Ltd. Şti. A.Ş. Jr. M.Ö. M.S. T.C.',
  },
  ar: { always: 'د. أ. م. ا. ق. أ.د. د.م. ق.م. ش.', number: 'ص. ج. ت. ع. ر.', open: 'هـ.' },
  fa: { always: 'د. آ. م. ا. ق. ق.م.', number: 'ص. ج. ش.', open: 'ه. هـ.' },
  hi: { always: 'डॉ. श्री. प्रो. पं. कु. मो. सं. ई. एम. के.', number: 'पृ. सं. क्र.', open: 'लि.' },
};

/** Norwegian has several tags. */
const sameAs: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', ckb: 'ar' };

/** The three kinds as sets of words, each with its stop. */
export type AbbreviationSets = Readonly<Record<keyof Abbreviations, ReadonlySet<string>>>;

/**
 * The abbreviations of a language, with those that most languages share.
 *
 * @param language The first part of a language tag: `de`.
 */
export function abbreviationsOf(language: string): AbbreviationSets {
  const own = tables[sameAs[language] ?? language];
  const set = (kind: keyof Abbreviations): ReadonlySet<string> =>
    new Set(`${shared[kind]} ${own?.[kind] ?? ''}`.trim().split(/\s+/u));
  return { always: set('always'), number: set('number'), open: set('open') };
}

/** Every table, for the test of its properties. */
export const abbreviationTables: Readonly<Record<string, Abbreviations>> = { und: shared, ...tables };
