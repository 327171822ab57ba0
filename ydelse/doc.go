// Package ydelse computes the right to ressourceforløbsydelse on a day, the benefit of a month, and the months of a whole
// course, and says why.
//
// It follows lov om aktiv socialpolitik, kapitel 6 a (§§ 68-69 i, ressourceforløb) and kapitel 6 b (§§ 69 j-69 x,
// jobafklaringsforløb), in the edition in force in the month. The two are separate sets of rules even where they
// say the same.
//
// # The month, in the order of the law
//
//  1. Right. Each course ([Forloeb]) gives right on its days (§ 68, stk. 1; § 69 j, stk. 1). Kap. 6 a takes no
//     course granted after 31 January 2026. A førtidspensionist in kap. 6 a keeps the pension and gets nothing
//     (§ 68, stk. 6). What [Sag.Ret] states takes the right away on days of a course, or keeps it: see below. A month
//     without a day of right ends here: [spor.IkkeOpfyldt], 0 kr.
//  2. Category (stk. 2). With a child for whom the person has forsørgelsespligt, and who stays where stk. 3 asks:
//     nr. 1, forsørger. Otherwise from the 25th birthday, or not living with a parent: nr. 2. Otherwise, with
//     documented bidragspligt: nr. 4, and without: nr. 3. A child that the bidragspligt is for gives nr. 4
//     and not nr. 1 to a person under 25 who lives with a parent (IBoern of [Bidrag]).
//  3. Rate. The published amount of the category on the day. Nr. 4 is the amount of nr. 3 and a supplement,
//     together at most that of nr. 1: the fixed contribution of each child until 30 June 2025, a flat amount for
//     each child from 1 July 2025.
//  4. Level. Kap. 6 a keeps the level of sygedagpenge, as long as the right to them would have run (§ 68, stk. 4),
//     or of ledighedsydelse (stk. 5), but never less than the rate (stk. 5 from 2014). It is what the person received before
//     that course ([TidligereYdelse] of the case or of a [Forloeb]); it goes on in a course that follows on another without a
//     day between, by a practice that the step names. Kap. 6 b gives a self-employed person who is partly unfit for work 75 %
//     or 50 % of the rate (§ 69 j, stk. 4).
//  5. Ceilings. §§ 10 f, 10 h and 10 j hold the benefit down to the level of another help in a period ([Loft]), from the day
//     that the provision is in force. Since kap. 6 a is repealed they name kap. 6 b only; the steps of kap. 6 a say so.
//  6. Part of a month. Where the course, the category or the level changes inside the month, each run of days gets
//     its share.
//  7. Incomes. Each is taken in the month of payment, holiday pay in the days of holiday with right to the benefit. From
//     2016 an income for a time before or after the course is left out; before 2016 only one that is paid outside the
//     course as well. What happens to the rest depends on its kind ([satser.Indtaegtsart]): the wage rule, after the hour
//     disregard, krone for krone, or not at all (§ 33). One whose treatment or split is left to the caseworker is asked
//     about only when it decides: the month is computed with nothing of it and with the most it can take.
//  8. The wage rule is held against the month's wage with pension. Until the end of 2021, and in kap. 6 b still:
//     30 % up to the threshold and 55 % above it. In kap. 6 a from 2022: nothing up to it and 55 % above it (§ 68 a,
//     stk. 2; § 69 j, stk. 9). Holiday pay follows it, but is deducted in the benefit for the days that it covers, and takes no more
//     than that (§ 68 a, stk. 4, 2. pkt.; § 69 j, stk. 11, 2. pkt.). Where it would, and wage beside it takes the two across the
//     threshold, how the deduction is split between them is left to the caseworker.
//  9. Income as part of a tilbud: an amount for each hour worked, of at most 160 hours, is left out, and the rest
//     deducted (§ 68 a, stk. 3; § 69 j, stk. 10).
//  10. Every other income is deducted krone for krone (§ 68 a, stk. 1; § 69 j, stk. 5), and so is wage during illness to
//     a person in jobafklaring who had it from the beginning, with its pension (§ 69 j, stk. 6).
//  11. The result is never below 0 kr., and what is left over follows no one into the next month. From 2020 a
//     person whose income takes it all is deemed to receive the benefit. It is rounded once, here, and paid in
//     arrears (§ 89).
//  12. Sanctions for failures that are stated in Sag.Raadighed are taken from what is left, in the month that the
//     decision names (packages raadighed and sanktion; §§ 69 a-69 f / §§ 69 l-69 q).
//
// ATP and the pension contribution come after this; package udbetaling has them.
//
// # The right on a day
//
// [Beregner.RetPaa] answers for a day and [Beregner.Retsperioder] for a period, with reasons. [Retsforhold] holds the facts:
//
//  1. A condition that the municipality has assessed as not met (§ 69, stk. 1 / § 69 k, stk. 1) takes the right on its days.
//  2. Illness, barsel, sorgorlov and the time before a decision on jobafklaring keep it all the same (§ 68, stk. 7 / § 69 j,
//     stk. 14; § 69 k, stk. 1, 2. pkt.), and so does holiday with right to it that is agreed (§ 69, stk. 6 / § 69 k, stk. 6).
//     A move to another municipality ends nothing (§ 68, stk. 8).
//  3. A stay abroad takes it, unless it is such a holiday, the municipality has allowed it in one of four cases, or it is
//     one of the short stays of § 5, stk. 3, whose rule is of 2021 and was rewritten in 2025.
//  4. An end of the course ([Forloebsophoer]) takes it from a day on, until a new course by a new decision.
//
// An assessment that is not made, and a fact that is not stated, leave the days open only where they decide. Income has no
// part in the right: from 2020 a person whose income takes the whole benefit is deemed to receive it.
//
// # A course over time
//
// [Beregner.BeregnPeriode] computes months in one call; [Beregner.OpgoerPeriode] explains each, and lists as [Skift] every
// day on which a fact, a rate or a rule changes. Months beyond the last day of known law are named and not computed. The
// packages below this one take it further: visitation (who is granted a course, and for how long), ferie (the right to
// holiday), udbetaling (ATP, pension, an employer's refusion), efterregulering (two sets of facts or rules over the same
// months, what was paid, and what can be claimed back) and hvadnu (the same case with another wage or another child).
//
// # Facts
//
// A [Sag] is the facts of one person under one scheme; they may cover years. There is no place for the spouse's
// income or for anybody's wealth, because they have no effect. What is not stated is not assumed: a fact is asked
// for only where it decides, and only then is the month [spor.Uoplyst]. Where the level waits for a fact, the month is computed
// with the lowest and the highest level that the fact can give, and the fact decides when they differ.
// [LaesSagsdokument] reads a case from JSON, and refuses everything that it does not know.
//
// # Answers
//
// [Beregner.Beregn] gives a [Resultat], without allocating; [Beregner.Opgoer] an [Opgoerelse], the same with its
// steps. Read Udfald first:
//
//   - [spor.Beregnet]: Ydelse is the amount. With Uafklaret above 0 a sanction may still come.
//   - [spor.IkkeOpfyldt]: there is no right in the month, and Ydelse is 0 kr.
//   - [spor.Uoplyst]: a fact is missing that decides; Spor.Mangler names it.
//   - [spor.KraeverSkoen]: the law or the sources leave something that decides to the caseworker, who answers in
//     [Indtaegt.Vurdering] or splits an income.
//
// [Resultat.Satsstatus] is the least sure of the figures used. [Opgoerelse.Tekst] is the statement as Danish text.
// Both documents have a stable JSON form, "sag/1" and "opgoerelse/1".
//
// # Errors
//
// An [*satser.Inputfejl] says that a fact is malformed: which field, the value, and what would be right. An
// [*satser.Udenforfejl] says that the month lies outside known law, and what is known. A legal no is not an error,
// and nothing panics.
//
// # Where the law is silent
//
// [Praksis] names the choices: rounding, part months, the day of a change of category, weeks to months, pension that the
// provision does not name, and income that lies partly outside the course. The zero value is the default
// of each. Every step that follows a choice says so.
package ydelse
