// Package hvadnu answers "what if": the same case with another wage, another child, another date; and how the benefit of a month
// moves with the wage.
//
//	b := ydelse.Beregner{Regler: satser.Gaeldende()}
//	svar, err := hvadnu.Hvis(b, sag, maj, hvadnu.MedLoen(maj, beloeb), hvadnu.MedBarn(barn))
//	svar.Forskel() // what it gives or costs
//	svar.Tekst()   // and why
//
// It adds no rule to the law: every answer is that of package ydelse for a changed copy of the case. The case itself is never
// written in.
//
// # Changes
//
// An [Aendring] is any function that writes in a copy of the case. [MedLoen], [MedBarn], [UdenBarn], [MedForloebFra] and the others
// make the usual ones; several are made in order. [Hvis] computes the month before and after them and compares the steps:
// Svar.Hvorfor is what differs, in the order of the law, each step with its provision, and [Svar.Aarsag] the one that it comes from.
// [OverTid] does it for a period of months, without steps. A change that makes no sense of the case is the
// [*satser.Inputfejl] that the case itself would give.
//
// # The curve
//
// [Loenkurve] varies the ordinary wage of a month and keeps everything else. The wage is the wage with pension, which the law
// holds against the threshold (§ 68 a, stk. 2; § 69 j, stk. 9). What the person keeps of one more krone changes at the kinks:
//
//  1. Up to the threshold of the month, lønindtægtsgrænsen: 70 øre in kap. 6 b, and in kap. 6 a to the end of 2021; from 2022
//     the whole krone there. Other wage in the month takes its part of the threshold first.
//  2. Above it: 45 øre. An event or a day of sanction in the same month falls with the benefit (§ 69 a, stk. 4, 2. pkt.; § 69 d,
//     stk. 5; § 69 l, stk. 4, 2. pkt.; § 69 o, stk. 5), and so does a reduction by a third, so that more is kept; a sanction for
//     an earlier month stands.
//  3. From where the benefit is 0 kr., because of income alone or together with sanctions: the whole krone again.
//
// A level kept from a former benefit, a ceiling, the hour disregard of a tilbud and other incomes bend nothing; they move the
// last kink.
//
// The kinks are not looked for on a grid. The steps of the month are read once more, each with how it moves with the wage; a step
// that takes the least or the greatest of two numbers says itself at which wage it will take the other. So the slopes are exact
// fractions, and a kink is placed to the øre, with the step and the provision that make it. They are of the amounts before
// rounding, but for the last kink, which is the first wage at which nothing is paid.
//
// # What holds of it
//
// Wage and benefit together never fall when the wage rises: no percentage of the law is above 55, and sanctions never rise with
// the wage. That is so to the øre under the default practice, with sanctions and without. Where the month is paid in whole kroner an øre
// of wage can cost up to a krone. The benefit does not rise with the wage, except where the rounding of a sanction makes it: by an øre, or
// by a krone under § 69 f / § 69 q.
//
// It is said of the benefit alone, and not of what follows from it: contributions to ATP, which are paid only where the benefit
// after deductions reaches an amount (§ 79, stk. 3), a claim for repayment, tax, and other help that looks at income.
//
// A month without an amount has no curve: [Kurve].Udfald is then [spor.Uoplyst], [spor.KraeverSkoen] or [spor.IkkeOpfyldt], and its
// steps say why.
package hvadnu
