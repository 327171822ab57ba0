// Package ressourceforloeb is the top of a library of the rules of ressourceforløbsydelse: the benefit of lov om
// aktiv socialpolitik kapitel 6 a (ressourceforløb) and kapitel 6 b (jobafklaringsforløb). It holds no code of its
// own; it says what to import for what.
//
//	what a month's benefit is, and why            github.com/ressourceforloeb/ressourceforloeb/ydelse
//	may a failure to meet a duty be sanctioned    github.com/ressourceforloeb/ressourceforloeb/raadighed
//	what the sanction costs                       github.com/ressourceforloeb/ressourceforloeb/sanktion
//	when a complaint's deadline ends, and what    github.com/ressourceforloeb/ressourceforloeb/klage
//	happens next; Danish days                     github.com/ressourceforloeb/ressourceforloeb/klage/kalender
//	which figure or rule held on a day, and       github.com/ressourceforloeb/ressourceforloeb/satser
//	where that stands; days, months and amounts
//	the steps of an answer: sentences,            github.com/ressourceforloeb/ressourceforloeb/satser/spor
//	provisions, practices, recomputation
//
// # The shortest way in
//
// Fill in a ydelse.Sag, the facts of a case. Make a ydelse.Beregner with satser.Gaeldende(), the embedded rules.
// Ask it for a month: Beregn gives the answer, Opgoer the answer with its reasons, and the Tekst of that is a
// Danish statement for the file.
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
