// Package efterregulering computes months of ressourceforløbsydelse again, says why they differ, and what follows: what is to be
// paid out, and what the law lets the municipality claim back (LAS kap. 6 a and 6 b, and chapters 11 and 12 by §§ 69 i and 69 s).
//
//	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
//	r, err := b.Beregn(&efterregulering.Opgave{Foer: foer, Efter: efter, Fra: fra, Til: til})
//	r.Maaneder[0].Regulering // above 0: too little was paid
//	r.Maaneder[0].Dele       // how much each change accounts for
//	v, err := b.Vurder(&r, &efterregulering.Fakta{…})
//	v.Skal, v.IngenHjemmel   // what must be claimed back, and what cannot
//
// # Before and now
//
// An [Opgave] holds the facts as they were, the facts as they are, and the payments if they are known. [Beregner] holds the rules
// and the practice of each side. The answer is month by month what was computed, what is due now, what was paid, and the
// difference. A month where a fact or an assessment is missing has no difference, and the sums say that they are not complete; so do
// they when months lie beyond known law. Such a month names the changes that took its answer away, and what is missing.
//
// # Why
//
// The two sides are compared list by list: each row that was added, removed or changed is a change of its own, named by what is
// different, and so is each fact that stands alone, each choice of practice, and the rule set. Equal rows are paired first. The
// changes are then applied one after the other, and each accounts for what it makes the month differ by. So the parts make up the
// difference to the øre, in whatever order, but how large each part is can depend on the order: a sanction costs more at a
// higher rate. The order is fixed ([Emne]): what was paid, then the facts in the order of the law, then practice, then rules. Where
// it matters, the part says what the change would give alone.
//
// A change that cannot stand before another, because courses would overlap in between, is applied after it, and changes that
// cannot stand without each other are applied together. So are those of a month that has no answer in between.
//
// The cost is the months times the changes that can do something in them, twice.
//
// # What is paid out
//
// The person has right to the benefit by § 68 or § 69 j, and no provision of chapters 11 and 12 limits how far back it is paid. The
// general act on limitation and interest are not looked at, and the answer says so.
//
// # What is claimed back
//
// Only what a provision lets the municipality claim. [Beregner.Vurder] asks about each change that has led to overpayment:
//
//  1. Has the person against better knowledge withheld information that had to be given (§ 91, stk. 1, nr. 1), or against better
//     knowledge received what there was no right to (nr. 2)? Then it must be claimed back.
//  2. Was the help given on terms of repayment (§ 93), and the person told so, with the reason, at payment at the latest, and not
//     during a tilbud? Then it may be.
//  3. Otherwise it cannot, however wrong the amount was; neither can it be set off against later months.
//
// What was paid above a ceiling under §§ 10 f, 10 h and 10 j must be claimed back whatever the person knew (§ 91, stk. 3). A
// conviction asks for a decision of its own (stk. 1, nr. 5), whose months the act does not name; what no other provision reaches waits
// for it. Who pulled the month which way
// is weighed month by month: no more is claimed than what was paid too much in the month as a whole, and what is due in one
// month is not set off against another. Nr. 3 and 4 are about other benefits, and so is what Udbetaling Danmark claims.
//
// The answer also says whether the police must be told (§ 91, stk. 6), and when the claim lapses (§ 95, stk. 2). The police are told
// for what the person knew, also where a ceiling makes the claim certain without it, and for a claim that rests on more than 14
// consecutive days abroad: the days of the whole stay, which stand in the facts ([Aendring.Udland]). A claim that had lapsed before it
// was decided or handed over is none, and stands by itself (Bortfaldet).
//
// # After a complaint
//
// [Beregner.Anke] follows the board's answer (package klage) into the benefit: nothing changes, the board's facts take over, or
// the months are computed as without the decision. [UdenHaendelser] makes the case in which a decision about a failure has fallen.
//
// # Errors
//
// An [*satser.Inputfejl] says that a fact is malformed, an [*satser.Udenforfejl] that a month lies before known law. A legal no is a
// value, and nothing panics.
package efterregulering
