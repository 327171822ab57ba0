// Package ferie answers for holiday with ressourceforløbsydelse: whether a person has earned it, when it must be held, what is
// left of it, and whether a planned holiday can be held, at home or abroad (LAS § 69, stk. 6 / § 69 k, stk. 6; § 68 a, stk. 4 / §
// 69 j, stk. 11; § 13, stk. 13; § 5, stk. 5; BEK 762/2025 § 2).
//
//	b := ferie.Beregner{Regler: satser.Gaeldende()}
//	r, err := b.Ret(&sag, satser.MustDato("2026-01-01"))
//	r.Optjening.Vindue // 2026-01-01/2026-12-31
//	v, err := b.Vurder(&sag, ferie.Plan{Ferie: sommer, Aftalt: spor.Ja, Udlandet: spor.Ja})
//	v.Udfald           // Opfyldt, IkkeOpfyldt, Uoplyst or KraeverSkoen
//
// # Twelve months
//
// A person who has received the benefit in twelve consecutive months has a right to up to five weeks of holiday with it. Both
// schemes give the same benefit, so months under either count. The order says how they are counted:
//
//  1. A month is a calendar month. One in which the benefit was received in whole or in part counts whole; one wholly without
//     breaks the months apart, and the count begins again.
//  2. It runs from the first month with the benefit. A person who goes over from kontanthjælp has those months counted, and so
//     has one who goes over from revalidering of the two named kinds.
//  3. A whole month on holiday counts. Employment with løntilskud does not, but does not break either, when the benefit goes on
//     straight after.
//  4. Sygedagpenge, ledighedsydelse, dagpenge, other benefits and wages do not count.
//  5. From 2020 a person at 0 kr. because of income is deemed to receive the benefit.
//
// [Forsoergelse] says it of each kind, and what the rules leave open: help before another kind of help, days between løntilskud
// and the benefit, 0 kr. because of a sanction or before 2020, uddannelseshjælp for a right earned from 1 July 2025, when the
// order stopped naming it. That is for the municipality ([Periode].Medregnes), and is asked for only when it decides.
//
// # The right
//
// The right is there on the first day after the twelfth month, or on the day of going over when that is later. It must be held
// in the twelve calendar months that follow the twelfth one, also by a person who goes over later and so has less time (a named
// practice); what is not held then is lost. A break after it was earned takes nothing away. The months in which one right can be
// used earn the next: the law does not say how, and the steps name the practice.
//
// When what is not stated can move the time of the right, but there is a right on the day in every case and as much is left of it,
// the answer is given, the time stays open, and the steps say what is not known.
//
// The total holiday is at most five weeks, also of one in jobafklaring: that kontanthjælp gives four, and two at a time, was never
// made to hold for this benefit. How a week is counted in days is a named practice ([Praksis]).
//
// Earned holiday with feriegodtgørelse is held first. It needs no twelve months, and counts in the total of one who has them.
//
// # A planned holiday
//
// The days of holiday with the benefit must be agreed with the municipality, which decides when the two disagree, and the person
// must otherwise meet the conditions for the benefit. While the holiday is held, the duties to take part and be available are
// lifted, and the person can be abroad: that follows the right to the holiday, and is open while the holiday is. A holiday that
// runs from one right into the next uses days of both.
//
// Until 31 March 2016 § 69 and § 69 k pointed to § 13, stk. 11 and 12, on kontanthjælp, which then gave five weeks too. Whether
// feriegodtgørelse needed twelve months is not known for that time, and such a holiday is left to the municipality; so is a stay
// abroad on holiday from jobafklaring, since § 5 named § 13 but not § 69 k. The orders before BEK 762/2025 are not at hand; that
// they counted alike is inferred, and the rules say so.
//
// Days run from January 2013 (kap. 6 b: July 2014) to the last day of known law in December 2026.
package ferie
