// Package raadighed assesses whether a failure to meet a duty may be sanctioned, before anybody counts days or kroner.
// It covers lov om aktiv socialpolitik kap. 6 a (§§ 69-69 f) and kap. 6 b (§§ 69 k-69 q) from January 2013 (kap. 6 b: July
// 2014) to December 2026.
//
//	v := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: satser.Ressourceforloeb}
//	b, err := v.Begrund(&forhold, 0) // the first failure of the case
//	b.Udfald                         // Opfyldt: yes; IkkeOpfyldt: no; Uoplyst; KraeverSkoen
//	b.Tjekliste()                    // what is documented, what is lacking, in the order of a caseworker
//
// # The questions, in the order they are asked
//
//  1. Does the law attach a sanction to the failure? The list is exhaustive: a failure that it does not name leads to
//     nothing, whatever it is ([satser.Haendelsesart]).
//  2. The failure's own terms: the tilbud is in the plan, the days are known, the duty to book was there, the person
//     acted repeatedly or against better knowledge.
//  3. Exemptions: leave, holiday, the 6-week rule, the waiting period ([Fritagelse]).
//  4. Guidance: three editions of the rule, until 2019, 2020-2023 and from 2024 ([Vejledning]).
//  5. Personal contact: made, or all reasonable possibilities exhausted and each attempt logged ([Kontaktforsoeg]).
//  6. Partshøring.
//  7. Rimelig grund: a closed list of ten until 2019, an open standard with named examples from 2020 ([Grund]), and the
//     municipality's assessment of it all.
//  8. Other circumstances (§ 13, stk. 8), and whether a sanction furthers the person's rådighed.
//  9. The reasons of the decision; the choice to end the benefit; three whole calendar months.
//
// # What a yes takes
//
// In [Behandling]: contact (Haendelse.Kontakt, or an attempt that reached the person, or attempts and KontaktUdtoemt),
// Hoering with HoertDen, RimeligGrund and AndreForhold, Begrundelse, and Afregnes; from 2020 FremmerRaadighed too. In
// [Forhold]: guidance before the failure; 2020-2023 also FoersteSamtale, and guidance in each half year. Until 2019
// [Haendelse] says what the person was told (OplystFoelge, OplystSkridt). An offence takes BedreVidende, Konstateret,
// Hoering, Begrundelse and Afgjort. What is missing stands in the checklist, with the name of its field.
//
// # What the answer is, and is not
//
// A human assessment enters as ja, nej or ikke vurderet, and "ikke vurderet" blocks: what the law leaves to judgement is
// never decided here. A no from any question is the answer, and what could not change it is not asked for. Where the law
// in hand does not settle something, such as whether a provision was in force in January 2021, the answer is KraeverSkoen
// and says so.
//
// The orders on rådighed that are cited (BEK 1608/2019, BEK 804/2025) are by their § 1 about persons who receive help as
// aktivitetsparate. They reach ressourceforløbsydelse through § 69, stk. 4 / § 69 k, stk. 4, which apply § 13, stk. 7 and
// 8, and the rules issued under § 13 (stk. 14 in LBK 1004/2025; its number has moved with the editions).
//
// Offences under §§ 69 f and 69 q (hidden work, stays abroad) are asked about less: the guidance, the contact and the
// grounds belong to §§ 69 b-69 e.
package raadighed
