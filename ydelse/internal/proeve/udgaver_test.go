package proeve_test

import "github.com/ressourceforloeb/ressourceforloeb/satser"

// lasfra is the day from which each edition of LAS is the one in force: that of the act, and of each consolidation its own day. LBK
// 1004 is of 30 June 2025 and prints the rules of the next day. It is written down here once more, and not asked of the library.
var lasfra = []struct {
	fra    string
	udgave satser.Udgave
}{
	{"2013-01-01", satser.LBK190af2012}, {"2014-11-13", satser.LBK1193af2014}, {"2015-07-01", satser.LBK806af2015},
	{"2016-05-20", satser.LBK468af2016}, {"2017-03-21", satser.LBK269af2017}, {"2019-03-13", satser.LBK247af2019},
	{"2019-09-23", satser.LBK981af2019}, {"2021-02-12", satser.LBK241af2021}, {"2023-06-22", satser.LBK1031af2023},
	{"2024-06-25", satser.LBK808af2024}, {"2025-07-01", satser.LBK1004af2025},
}

// lasPaa is the edition of LAS in force on a day; before the act of 2012 it is that act.
func lasPaa(d satser.Dato) satser.Udgave {
	ud := lasfra[0].udgave
	for _, u := range lasfra {
		if !satser.MustDato(u.fra).After(d) {
			ud = u.udgave
		}
	}
	return ud
}

// spaend is the days on which an edition of another act, or an order, is known to be the one in force: from the day that it, or the
// rules it prints, took effect, to the day before the next one in hand. An open end is not known to have ended.
type spaend struct{ fra, til string }

func (s spaend) har(d satser.Dato) bool {
	return !d.Before(satser.MustDato(s.fra)) && (s.til == "" || !d.After(satser.MustDato(s.til)))
}

// andrespaend is the editions that are cited by the day.
var andrespaend = map[satser.Udgave]spaend{
	// LAB: the act of 2012 put § 68 a in the LAB of the time; lov 548/2019 is the new LAB of 2020, then come its consolidations.
	satser.Lov1380af2012LAB: {"2013-01-01", "2019-12-31"},
	satser.Lov548af2019:     {"2020-01-01", "2022-05-21"},
	satser.LBK701af2022:     {"2022-05-22", "2024-02-29"},
	satser.LBK280af2024:     {"2024-03-01", ""},
	// The orders on rådighed.
	satser.BEK1608af2019: {"2020-01-01", "2025-06-30"},
	satser.BEK804af2025:  {"2025-07-01", ""},
	// Holiday, counted by the order of 2025.
	satser.BEK762af2025: {"2025-07-01", ""},
	// lov 1750/2025 took effect on 1 February 2026; so did the orders that followed it.
	satser.Lov1750af2025: {"2026-02-01", ""},
	satser.BEK18af2026:   {"2026-02-01", ""},
	satser.BEK58af2026:   {"2026-02-01", ""},
	satser.BEK472af2021:  {"2021-03-20", "2026-01-31"},
	satser.BEK1216af2023: {"2023-09-28", ""},
	// The acts on the procedure, of which one edition each is in hand.
	satser.LBK433af2014: {"2014-04-22", ""},
	satser.LBK354af2025: {"2025-04-02", ""},
	satser.LBK686af2021: {"2021-04-15", ""},
	satser.BEK861af2025: {"2025-07-01", ""},
}

// trykt is the first consolidation that prints the words of an amending act of LAS: the first one after it, but for three acts whose
// rules took effect later. What lov 1750/2025 says is in none yet.
func trykt(lov satser.Udgave) satser.Udgave {
	switch lov {
	case satser.Lov1522af2014: // ends the samlever rules in 2016: LBK 806/2015 still has them
		return satser.LBK468af2016
	case satser.Lov339af2019, satser.Lov551af2019: // of 2020: LBK 981/2019 has nothing of them
		return satser.LBK241af2021
	}
	for _, u := range lasfra {
		if u.udgave.Dato().After(lov.Dato()) {
			return u.udgave
		}
	}
	return satser.LBK1004af2025 + 1
}

// aendringsklasser is how an amending act can be named beside the edition. Each must be used.
var aendringsklasser = []klasse{
	{
		"vedtaget efter udgaven", "the act came after the edition, which does not print it, and on or before the day",
		func(c *citering) bool { return c.utrykt() && c.efterUdgaven() && !c.h.AendretVed.Dato().After(c.dagen) },
	},
	{
		"vedtaget i måneden", "the act came on a day of the month, and the step is about days from then on",
		func(c *citering) bool {
			return c.utrykt() && c.efterUdgaven() && c.b.om.Contains(c.h.AendretVed.Dato())
		},
	},
	{
		"ældre end udgaven", "a consolidation that prints nothing of an act whose rules took effect after it",
		func(c *citering) bool { return c.utrykt() && !c.efterUdgaven() },
	},
	{
		"virker tilbage", "§ 33, stk. 1, nr. 8, of lov 1367/2014 holds from 1 June 2014",
		func(c *citering) bool {
			return c.utrykt() && c.h.AendretVed == satser.Lov1367af2014 && !c.dagen.Before(satser.MustDato("2014-06-01")) && c.h.Paragraf == 33
		},
	},
	{
		"LAB", "lov 2201/2020 and lov 1160/2021 brought words that lov 548/2019 lacks, and LBK 701/2022 is the first edition in hand that prints them",
		func(c *citering) bool {
			return c.h.Udgave == satser.Lov548af2019 && (c.h.AendretVed == satser.Lov1160af2021 || c.h.AendretVed == satser.Lov2201af2020)
		},
	},
}

// utrykt reports whether the edition of LAS that is cited comes before the one that prints the act.
func (c *citering) utrykt() bool { return erLAS(c.h) && c.h.Udgave < trykt(c.h.AendretVed) }

func (c *citering) efterUdgaven() bool { return c.h.AendretVed.Dato().After(c.h.Udgave.Dato()) }
