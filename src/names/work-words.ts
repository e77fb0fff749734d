/**
 * Words that say that what stands in quotation marks beside them is the title of a work. English, German, French, Spanish,
 * Italian, Dutch, Russian, Turkish, Arabic, Persian. A test holds: each stands once.
 */
export const WORK_WORDS: readonly string[] = wordsOf(`
  book books novel film movie documentary series paper report study essay article thesis chapter play song poem album
  exhibition exhibit programme program podcast painting memoir biography author authors entitled titled headlined headline
  thriller drama novella pamphlet comic cartoon mural webinar lecture opera musical anthology
  Buch Roman Dokumentarfilm Dokumentation Doku Serie Studie Aufsatz Artikel Lied Stück Ausstellung Sendung Sachbuch Autor Autorin
  livre roman documentaire série étude chanson pièce exposition émission ouvrage essai auteur autrice intitulé intitulée
  libro película novela documental serie estudio artículo canción obra exposición programa ensayo autor autora titulado
  romanzo documentario saggio canzone mostra boek tentoonstelling
  книга книге книгу книги фильм фильме роман статья статье kitabı filmi romanı belgeseli
  كتاب كتابه كتابها فيلم رواية مسلسل وثائقي أغنية کتاب فیلم رمان مستند
`);

/** Verbs that say that what stands in quotation marks behind them was spoken. */
export const SPEECH_VERBS: readonly string[] = wordsOf(`
  said says say told tells shouted shouting chanted chanting cried sang added wrote asked replied warned insisted
  sagte sagt rief riefen schrieb dit déclaré crié dijo gritó gritaron disse сказал кричали قال قالت هتف گفت
`);

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/u);
}
