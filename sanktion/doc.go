// Package sanktion turns assessed failures into kroner: from the answers of package raadighed and the benefit of a month
// to a day deduction, a reduction for an event, a reduction by a third or a repayment (lov om aktiv socialpolitik §§ 69
// b-69 f and §§ 69 m-69 q).
//
//	b := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
//	o, err := b.Opgoer(&sanktion.Opgave{Forhold: &forhold, Maaned: sanktion.Ydelse(maaned, gruppe, foer, efter)})
//
// Package ydelse does this for each month of a case; call it here to look at sanctions alone.
//
// # The rules, in the order they are applied
//
//  1. Only a failure that raadighed says yes to costs anything. Every other one stands in the steps with what is in the
//     way.
//  2. Days of a tilbud are those with absence, whole or part. Days of a talk run from its day to the day before contact,
//     of a booking from the deadline to the day before booking or contact; the first day always counts. Weekends do not,
//     unless the practice says so. A day on which the person is free, or has no right to the benefit, does not count,
//     and no day counts twice, whatever failures it belongs to.
//  3. A day costs the published rate of the person's category. Where the law sets the level apart (bidragspligt below the
//     cap, § 69 j, stk. 4, the ceilings of §§ 10 f, 10 h and 10 j) it costs that level × 12 / 260 in whole kroner; for
//     a level kept from a former benefit the practice decides.
//  4. An event costs its amount, by the person's category on the day, once in a calendar month.
//  5. When income has reduced the month's benefit, days and event are reduced in the same proportion; a benefit of 0 kr.
//     makes them 0 kr. The days of a month that are settled together never cost more than its benefit.
//  6. What is due in a month is taken from its benefit, at most the whole of it. A failure is settled from the month
//     that the decision names; its days in later months in theirs, within three whole calendar months of the failure.
//  7. A reduction by a third runs from the first whole month after the decision, for 3 weeks the first time and 20 weeks
//     later. It waits in each month with another sanction, and lapses after 5 years. Several run one after the other,
//     each for its own days. The third time the rest of the benefit for the days is paid back as well. Who lives at home
//     under 25 pays back instead.
//
// Ending the benefit (§ 69 e / § 69 p) is the municipality's choice and has no amount. So is a deduction in godtgørelse,
// of which [Beregner.Godtgoerelse] computes the most that it can be.
package sanktion
