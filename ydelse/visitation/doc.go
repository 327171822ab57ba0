// Package visitation answers who can be granted a course, how long it lasts, and when a new one can be had (lov om en aktiv
// beskæftigelsesindsats, LAB, §§ 107-115; until 2019 § 68 a), from January 2013, for jobafklaring from July 2014, to December
// 2026.
//
//	v := visitation.Vurderer{Regler: satser.Gaeldende()}
//	a, err := v.Ressourceforloeb(&visitation.Ressourceforloeb{…}) // may it be granted
//	b, err := v.Jobafklaring(&visitation.Jobafklaring{…})         // is there right to it
//	l, err := v.Varighed(satser.Ressourceforloeb, person, &forloeb)
//	l.Slut  // the last day
//
// Each answer is Opfyldt, IkkeOpfyldt, Uoplyst (a fact that could change it is missing), or KraeverSkoen (an assessment is
// wanted, or the sources do not settle it), with one step for each question in the order of the law. A legal no is an answer;
// an error is malformed facts or a day outside known law.
//
// # Ressourceforløb: the questions
//
//  1. Can one be granted at all? Not by a decision after 31 January 2026.
//  2. The three parts of the target group, and one of nr. 1-3 (§ 112, stk. 1).
//  3. A prospect of developing the ability to work (§ 112, stk. 2). Until 2018: is the course obviously pointless.
//  4. Age. These rules are warnings that the person's own wish lifts: less than six years to folkepensionsalderen, more than
//     five years in all between 40 and 50, more than one course over 50 (all three from 2022; before, more than one over 40).
//     A wish that is not stated leaves the answer open, a person who does not wish ends it. Under 40 none of them applies.
//     The six years are those of the law of the first day, since they are about beginning a course; the rest of the day of the
//     decision. Five years are counted in whole months of each course, so that no leap year makes them more.
//  5. Never beyond folkepensionsalderen, and never longer than the most.
//
// A førtidspensionist under 40 can have a course on request, by § 115 alone: there the target group is not asked about.
//
// A course that is running when the person turns 40, or passes the line of six years, continues until it is finished;
// [Vurderer.Varighed] says so, and ends nothing.
//
// # Jobafklaring: the questions
//
//  1. Is the person unfit for work by own illness?
//  2. Which of § 107, nr. 1-3? Of nr. 1: sygedagpenge for more than 22 weeks in nine calendar months, and no extension. They
//     stop at the end of a calendar month, never in the middle of it, and the course begins the day after at the earliest.
//  3. Or a new course after an earlier one (§ 110, stk. 3). A person who gave the benefit up in the earlier course has no right
//     to a new one, since course and benefit are one (Ankestyrelsen 10-23); who got 0 kr. because of income is taken to have
//     received it.
//  4. A life-threatening illness lets the person choose sygedagpenge instead; nobody is made to take jobafklaring.
//
// The act on sygedagpenge is not read here. What is said of its §§ 24-27 is known through LAB § 107 and from cases.
//
// # Length
//
//  1. The rule is that of the day of the grant: ressourceforløb 1 to 5 years, from 2022 1 to 3; jobafklaring 2 at a time. When
//     the day of the grant is not stated it is the first day, but for a course that a grant up to three months before would
//     make lawful, and for one that begins when ressourceforløb can no longer be granted: then it is asked for.
//  2. Two years from 1 January 2021 end on 31 December 2022. From 29 February a year ends on 28 February.
//  3. Days of barsel and sorgorlov with right to dagpenge do not count: the course ends as many days later, leave in the added
//     days included. A day counts once however many leaves it lies in, and leave outside the course counts for nothing.
//  4. A course that is longer than the most is IkkeOpfyldt, with the day on which it should have ended. It is never cut in
//     silence. A course granted before 2022 for more than three years is KraeverSkoen: what the new law meant for it is not in
//     the sources.
//
// # What is not here
//
// The rehabiliteringsteam before a grant, the jobformidler, the talk with the sundhedskoordinator about a tilbud (LAB § 113,
// stk. 3), and the planned law of 2027. LAB from 2013 to 2019 is read only in the act that brought ressourceforløb; LAB kap. 12
// b, on jobafklaring until 2019, is not in hand. Where that decides, the answer is KraeverSkoen.
package visitation
