// Package klage follows a complaint over a decision about ressourceforløbsydelse: when the person is taken to have been
// told, when the deadline ends and why, what happens next, who owes it and by when, and what the board's answer does to the
// decision (LAS § 98; lov om retssikkerhed og administration på det sociale område, RSL, §§ 59 a-72; BEK 861/2025 §§ 11-13;
// FVL §§ 22-25; the Digital Post act § 10).
//
//	var b klage.Beregner
//	f, err := b.Frist(klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-11-20")})
//	f.Sidste // 2024-12-18, to 23:59
//
// # The deadline
//
//  1. A message in Digital Post is received the day it is available, on whatever day of the week. A letter is taken to be
//     received some days after its date, by a rule that has changed; a day that is shown to be right takes its place.
//  2. The deadline is four weeks: the same day of the week, to 23:59. The day of receipt is not counted.
//  3. When it ends on a closed day it moves to the next open one (package kalender), and each move says why.
//  4. Without complaint guidance, or with a wrong one, it is for the board to say whether the deadline has run. A decision that
//     was told needs none; written reasons for it can be demanded within 14 days.
//
// A complaint has no suspensive effect (RSL § 72, stk. 1).
//
// # The course
//
// [Beregner.Forloeb] takes what has happened so far and gives the next step: the municipality re-assesses within four weeks
// of receiving a complaint that is in time, forwards a late one at once without re-assessing it, and so on. That a late
// complaint is taken anyway is the board's choice alone (RSL § 67, stk. 2), and never made here. So is whether one who complains
// for another without power, or on their own account, may: the municipality asks for power, and forwards the complaint.
//
// A complaint within four weeks of the day of the decision is in time whatever the day of receipt. The municipality's own
// deadlines are not moved off closed days. Each deadline of the timeline says whether it runs, has been met or missed, or has
// fallen away ([Status]).
//
// Days run from January 2013 to the last day of known law in December 2026 for the decision itself.
package klage
