// Package ressourceforloeb is the top of a library of the rules of ressourceforløbsydelse: the benefit of lov om
// aktiv socialpolitik kapitel 6 a (ressourceforløb) and kapitel 6 b (jobafklaringsforløb). It holds no code of its
// own; it says what to import for what. The paths begin with github.com/ressourceforloeb/ressourceforloeb.
//
//	what a month's benefit is, and why; the months of      /ydelse
//	a course; is there a right on a day
//	who is granted a course, how long it lasts             /ydelse/visitation
//	what holiday is left                                   /ydelse/ferie
//	ATP, pension, an employer's refusion                   /ydelse/udbetaling
//	a correction backwards, and what can be claimed        /ydelse/efterregulering
//	what if: another wage, child or date                   /ydelse/hvadnu
//	the letter: reasons and complaint guidance             /ydelse/begrundelse
//	may a failure to meet a duty be sanctioned             /raadighed
//	what the sanction costs                                /sanktion
//	when a complaint's deadline ends, and what is next     /klage
//	Danish days, as deadlines count them                   /klage/kalender
//	which figure or rule held on a day, and where that     /satser
//	stands; days, months and amounts
//	the steps of an answer: sentences, provisions,         /satser/spor
//	practices, recomputation
//
// # The shortest way in
//
// Fill in a ydelse.Sag, the facts of a case. Make a ydelse.Beregner with satser.Gaeldende(), the embedded rules.
// Ask it for a month: Beregn gives the answer, Opgoer the answer with its reasons, and the Tekst of that is a
// Danish statement for the file. begrundelse.Skriv turns it into the reasons of a decision; SkrivTilbagebetaling and
// SkrivVisitation do so with what packages efterregulering and visitation answer.
//
// # The shape of every package
//
// Facts are a struct of plain fields with JSON keys, and a Valider that names what is wrong with them. A small
// value holds the rules and the chosen practices: a Beregner for what is computed, a Vurderer for what is assessed.
// Its methods come in pairs, one that answers and one that answers with reasons: Beregn and Opgoer, Vurder and
// Begrund, Ret and BegrundRet. A name in I (OpgoerI, BegrundI) writes its steps into the caller's slice.
//
// An answer has an outcome (spor.Udfald), which is one of five: computed, yes, no, a fact is missing, a caseworker
// must judge. Its Spor is the list of steps with their provisions, in the order of the reasoning.
//
// # Promises
//
//   - No I/O, no clock, no global state and no work when a package starts: the same facts and the same rules give
//     the same answer, on any machine.
//   - An error means that the facts are malformed (satser.Inputfejl) or that the day lies outside known law
//     (satser.Udenforfejl). A legal no, a missing fact and a question of judgement are answers.
//   - Amounts are exact and rounded once, at the end. A rate is never taken from another year in silence.
//   - Nothing panics but the Must functions, which are for literals and tests.
package ressourceforloeb
