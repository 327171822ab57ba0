// Package udbetaling computes what follows the benefit of a month: the ATP contribution, what is paid out before tax, the
// contribution to the obligatorisk pensionsordning, and in jobafklaring the refusion to an employer who pays wages (lov om
// aktiv socialpolitik §§ 79-80 c and 69 t-69 x).
//
//	b := udbetaling.Beregner{Ydelse: ydelse.Beregner{Regler: satser.Gaeldende()}}
//	u, err := b.Opgoer(sag, satser.MustMaaned("2023-05"), udbetaling.Fakta{})
//	u.TilUdbetaling, u.ATP.Bidrag, u.Pension.Bidrag
//
// # The tail of the month, in the order of the law
//
//  1. Whether ATP contributions are paid (§ 79, stk. 1 and 3). The person has turned 16; the help is not given on terms of
//     repayment (§ 93); and the benefit after income is at least an amount, one for a person with forsørgelsespligt and
//     one for others. Sanctions are not looked at. A person with bidragspligt only, or living with a parent, is one of the
//     others. It is the amount of the benefit that counts, wherever its level comes from. From July 2025 the amount is the
//     full rate; before, one that is regulated by itself and has been seen to be the same.
//  2. The person bears a third of the contribution, which is withheld, and the municipality two thirds (§ 80).
//  3. What is paid out before tax is the benefit less the third.
//  4. From 2020 the state pays a contribution to a pension (§§ 80 b and 80 c): a percentage that rises every year, of the
//     benefit after income, sanctions and the person's third, to the nearest whole krone for the month. It is not taken
//     from the benefit.
//
// A claim for repayment under § 69 f or § 69 q is not taken from the benefit, and changes none of this.
//
// The size of the contribution is set by ATP, not by the act. The rule set has it for 2016-2023; for other years it is a
// fact ([Fakta.ATPBidrag]), and while it is missing and decides, the tail is [spor.Uoplyst]. So are the thresholds of
// 2013-2015.
//
// # Refusion
//
// An employer who pays wages during the absence of a person in jobafklaring gets refusion for the hours
// ([Beregner.Refusion]). The benefit that it is reckoned from is the one that the person would have had without incomes
// that are deducted: the month is computed again with every income taken out. The rate for a self-employed person (§ 69 j,
// stk. 4), the ceilings and the sanctions stay. Employers state their hours week by week, or for the whole month. Kap. 6 a
// has no refusion. An employer must ask within three months (BEK 1486/2019 § 2); that is for the caller to see to.
//
// # Answers
//
// A month without right, or one in which something is missing, passes its outcome on. The steps of an explained answer are
// those of the month followed by those of the tail, and [spor.Spor.Efterregn] replays both.
//
// # Where the law is silent
//
// For a part of a month the threshold is reduced to the part, as BEK 1600/2019 § 2, stk. 3, says; a month in which the
// person has forsørgelsespligt on some of the days takes each amount for its days ([Praksis] has the alternatives); the
// contribution is the whole one. A third that was not published is rounded to whole kroner. No more is withheld than
// sanctions leave. Exactly half a krone is rounded upwards. An hour of refusion is the month's benefit times 12 over 52
// weeks of 37 hours, unless the municipality hands in its own amount; an employer's refusion is rounded down to the øre;
// several employers share week by week. Every step that follows such a choice says so.
package udbetaling
