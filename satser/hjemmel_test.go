package satser_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func TestHjemmelString(t *testing.T) {
	for _, r := range []struct {
		grund string
		h     satser.Hjemmel
		want  string
	}{
		{"a whole paragraph", satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 68}, "LAS § 68 (LBK 1004/2025)"},
		{"a paragraph with a letter", satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 68, Litra: 'a', Stk: 2}, "LAS § 68 a, stk. 2 (LBK 1004/2025)"},
		{"number within a stykke", satser.Hjemmel{Udgave: satser.LBK808af2024, Paragraf: 69, Litra: 'j', Stk: 2, Nr: 4}, "LAS § 69 j, stk. 2, nr. 4 (LBK 808/2024)"},
		{"sentence within a stykke", satser.Hjemmel{Udgave: satser.LBK468af2016, Paragraf: 69, Litra: 'j', Stk: 5, Pkt: 2}, "LAS § 69 j, stk. 5, 2. pkt. (LBK 468/2016)"},
		{"sentence within a number", satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 68, Stk: 2, Nr: 1, Pkt: 2}, "LAS § 68, stk. 2, nr. 1, 2. pkt. (LBK 1004/2025)"},
		{"number without a stykke", satser.Hjemmel{Udgave: satser.LBK241af2021, Paragraf: 33, Nr: 8}, "LAS § 33, nr. 8 (LBK 241/2021)"},
		{
			"amended since the edition",
			satser.Hjemmel{Udgave: satser.LBK241af2021, AendretVed: satser.Lov1160af2021, Paragraf: 68, Litra: 'a', Stk: 2},
			"LAS § 68 a, stk. 2 (LBK 241/2021, ændret ved lov 1160/2021)",
		},
		{"the words of the act that brought the benefit", satser.Hjemmel{Udgave: satser.LBK190af2012, AendretVed: satser.Lov1380af2012, Paragraf: 68, Stk: 1}, "LAS § 68, stk. 1 (LBK 190/2012, ændret ved lov 1380/2012)"},
		{"an amending act itself", satser.Hjemmel{Udgave: satser.Lov1750af2025, Paragraf: 21, Stk: 8}, "ændringslov § 21, stk. 8 (lov 1750/2025)"},
		{"an order", satser.Hjemmel{Udgave: satser.BEK58af2026, Paragraf: 1, Stk: 3}, "bekendtgørelse § 1, stk. 3 (BEK 58/2026)"},
		{"the act on active employment", satser.Hjemmel{Udgave: satser.LBK280af2024, Paragraf: 106, Stk: 1, Nr: 4}, "LAB § 106, stk. 1, nr. 4 (LBK 280/2024)"},
		{"the act on public administration", satser.Hjemmel{Udgave: satser.LBK433af2014, Paragraf: 19, Stk: 1}, "FVL § 19, stk. 1 (LBK 433/2014)"},
		{"the act on legal protection", satser.Hjemmel{Udgave: satser.LBK354af2025, Paragraf: 11, Stk: 2}, "RSL § 11, stk. 2 (LBK 354/2025)"},
		{"the zero Hjemmel", satser.Hjemmel{}, ""},
	} {
		if got := r.h.String(); got != r.want {
			t.Errorf("%s: %q, want %q", r.grund, got, r.want)
		}
		if got, err := satser.ParseHjemmel(r.want); err != nil || got != r.h {
			t.Errorf("%s: read back as %+v, %v", r.grund, got, err)
		}
		if r.h.IsValid() == r.h.IsZero() {
			t.Errorf("%s: IsValid %v, IsZero %v", r.grund, r.h.IsValid(), r.h.IsZero())
		}
	}
}

func TestParseHjemmelRefuses(t *testing.T) {
	for _, r := range []struct{ grund, tekst string }{
		{"no edition", "LAS § 68 a, stk. 2"},
		{"an edition that is not known", "LAS § 68 (LBK 1/1999)"},
		{"an edition with a leading zero", "LAS § 68 (LBK 01004/2025)"},
		{"an edition without a year", "LAS § 68 (LBK 1004/)"},
		{"another body of law's edition", "LAB § 68 (LBK 1004/2025)"},
		{"no body of law", "§ 68 (LBK 1004/2025)"},
		{"an open bracket", "LAS § 68 (LBK 1004/2025"},
		{"text after it", "LAS § 68 (LBK 1004/2025) "},
		{"text before it", " LAS § 68 (LBK 1004/2025)"},
		{"two spaces", "LAS §  68 (LBK 1004/2025)"},
		{"the letter without a space", "LAS § 68a (LBK 1004/2025)"},
		{"a capital letter", "LAS § 68 A (LBK 1004/2025)"},
		{"two letters", "LAS § 68 aa (LBK 1004/2025)"},
		{"a letter beyond z in Latin-1", "LAS § 68 \xe5 (LBK 1004/2025)"},
		{"no paragraph", "LAS § , stk. 2 (LBK 1004/2025)"},
		{"paragraph 0", "LAS § 0 (LBK 1004/2025)"},
		{"paragraph 1000", "LAS § 1000 (LBK 1004/2025)"},
		{"a leading zero", "LAS § 068 (LBK 1004/2025)"},
		{"stykke 0", "LAS § 68, stk. 0 (LBK 1004/2025)"},
		{"stykke 100", "LAS § 68, stk. 100 (LBK 1004/2025)"},
		{"stykke 258, which is 2 in eight bits", "LAS § 68, stk. 258 (LBK 1004/2025)"},
		{"the same level twice", "LAS § 68, stk. 1, stk. 2 (LBK 1004/2025)"},
		{"the levels in disorder", "LAS § 68, nr. 1, stk. 2 (LBK 1004/2025)"},
		{"a level that is none", "LAS § 68, litra a (LBK 1004/2025)"},
		{"a number without its level", "LAS § 68, 2 (LBK 1004/2025)"},
		{"no amending act after the words", "LAS § 68 (LBK 241/2021, ændret ved )"},
		{"amended by a consolidation", "LAS § 68 (LBK 241/2021, ændret ved LBK 1031/2023)"},
		{"amended by an act that is not known", "LAS § 68 (LBK 241/2021, ændret ved lov 1/1999)"},
		{"prose", "efter aktivlovens § 68 a"},
		{"too long to be one", "LAS § 68" + strings.Repeat(", stk. 1", 100_000) + " (LBK 1004/2025)"},
	} {
		h, err := satser.ParseHjemmel(r.tekst)
		if fejl := kraevKode(t, err, satser.KodeFormat); fejl.Felt != "hjemmel" || !h.IsZero() {
			t.Errorf("%s: %+v beside %+v", r.grund, fejl, h)
		}
	}
}

func TestHjemmelMarshalRefuses(t *testing.T) {
	god := satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 68}
	for _, r := range []struct {
		grund string
		skift func(*satser.Hjemmel)
	}{
		{"no edition", func(h *satser.Hjemmel) { h.Udgave = 0 }},
		{"an edition outside the list", func(h *satser.Hjemmel) { h.Udgave = 255 }},
		{"amended by a consolidation", func(h *satser.Hjemmel) { h.AendretVed = satser.LBK1004af2025 }},
		{"amended by nothing known", func(h *satser.Hjemmel) { h.AendretVed = 255 }},
		{"no paragraph", func(h *satser.Hjemmel) { h.Paragraf = 0 }},
		{"paragraph 1000", func(h *satser.Hjemmel) { h.Paragraf = 1000 }},
		{"a capital letter", func(h *satser.Hjemmel) { h.Litra = 'A' }},
		{"a sign after z", func(h *satser.Hjemmel) { h.Litra = '{' }},
		{"stykke 100", func(h *satser.Hjemmel) { h.Stk = 100 }},
		{"nummer 100", func(h *satser.Hjemmel) { h.Nr = 100 }},
		{"punktum 100", func(h *satser.Hjemmel) { h.Pkt = 100 }},
	} {
		h := god
		r.skift(&h)
		if tekst, err := h.MarshalText(); err == nil || h.IsValid() {
			t.Errorf("%s is written as %s", r.grund, tekst)
		}
		if _, err := satser.ParseHjemmel(h.String()); err == nil {
			t.Errorf("%s is read from %q", r.grund, h)
		}
	}
	if !god.IsValid() {
		t.Error("the provision they were made from is invalid itself")
	}
	sidst := god
	sidst.Paragraf, sidst.Litra, sidst.Stk, sidst.Nr, sidst.Pkt = 999, 'z', 99, 99, 99
	if igen, err := satser.ParseHjemmel(sidst.String()); err != nil || !sidst.IsValid() || igen != sidst {
		t.Errorf("the last that can be written: %v, %v", igen, err)
	}
}

// tegnHjemmel draws a valid provision.
func tegnHjemmel(t *rapid.T) satser.Hjemmel {
	h := satser.Hjemmel{
		Udgave:   satser.Udgave(rapid.IntRange(1, int(satser.LBK354af2025)).Draw(t, "udgave")),
		Paragraf: uint16(rapid.IntRange(1, 999).Draw(t, "§")),
		Stk:      uint8(rapid.IntRange(0, 99).Draw(t, "stk")),
		Nr:       uint8(rapid.IntRange(0, 99).Draw(t, "nr")),
		Pkt:      uint8(rapid.IntRange(0, 99).Draw(t, "pkt")),
	}
	if rapid.Bool().Draw(t, "litra") {
		h.Litra = byte(rapid.IntRange('a', 'z').Draw(t, "bogstav"))
	}
	if rapid.Bool().Draw(t, "ændret") {
		h.AendretVed = satser.Udgave(rapid.IntRange(int(satser.Lov1612af2013), int(satser.Lov1750af2025)).Draw(t, "lov"))
	}
	return h
}

func TestHjemmelRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := tegnHjemmel(t)
		if got, err := satser.ParseHjemmel(h.String()); err != nil || got != h {
			t.Fatalf("%q read back as %+v, %v", h, got, err)
		}
		raa, err := json.Marshal(map[satser.Hjemmel]satser.Hjemmel{h: h})
		var tilbage map[satser.Hjemmel]satser.Hjemmel
		if err != nil || json.Unmarshal(raa, &tilbage) != nil || tilbage[h] != h {
			t.Fatalf("JSON %s, %v", raa, err)
		}
	})
	if diff := cmp.Diff(satser.Hjemmel{Paragraf: 68}, satser.Hjemmel{Paragraf: 68}); diff != "" {
		t.Error(diff)
	}
}

// TestHjemmelPaa asks on both sides of each amending act and of the consolidation that first prints it.
func TestHjemmelPaa(t *testing.T) {
	lav := func(u, lov satser.Udgave) satser.Hjemmel {
		return satser.Hjemmel{Udgave: u, AendretVed: lov, Paragraf: 68, Litra: 'a', Stk: 2}
	}
	for _, r := range []struct {
		grund   string
		h       satser.Hjemmel
		dag     string
		udgave  satser.Udgave
		aendret satser.Udgave
	}{
		{"a day before lov 1160/2021: it is still what has the words", lav(satser.LBK1031af2023, satser.Lov1160af2021), "2021-06-07", satser.LBK241af2021, satser.Lov1160af2021},
		{"its own day", lav(satser.LBK1031af2023, satser.Lov1160af2021), "2021-06-08", satser.LBK241af2021, satser.Lov1160af2021},
		{"the day it took effect", lav(satser.LBK1031af2023, satser.Lov1160af2021), "2022-01-01", satser.LBK241af2021, satser.Lov1160af2021},
		{"the last day before LBK 1031/2023 prints it", lav(satser.LBK1031af2023, satser.Lov1160af2021), "2023-06-21", satser.LBK241af2021, satser.Lov1160af2021},
		{"the day of LBK 1031/2023", lav(satser.LBK1031af2023, satser.Lov1160af2021), "2023-06-22", satser.LBK1031af2023, 0},
		{"much later", lav(satser.LBK241af2021, satser.Lov1160af2021), "2026-12-31", satser.LBK1004af2025, 0},
		{"LBK 981/2019 does not have lov 551/2019 of May", lav(satser.LBK241af2021, satser.Lov551af2019), "2020-01-01", satser.LBK981af2019, satser.Lov551af2019},
		{"nor lov 339/2019 of April", lav(satser.LBK241af2021, satser.Lov339af2019), "2020-06-30", satser.LBK981af2019, satser.Lov339af2019},
		{"LBK 241/2021 has both", lav(satser.LBK241af2021, satser.Lov551af2019), "2021-02-12", satser.LBK241af2021, 0},
		{"the day before it does not", lav(satser.LBK241af2021, satser.Lov551af2019), "2021-02-11", satser.LBK981af2019, satser.Lov551af2019},
		{"the kontanthjælpsreform on 1 July 2025 is in LBK 1004/2025", lav(satser.LBK1004af2025, satser.Lov1655af2024), "2025-07-01", satser.LBK1004af2025, 0},
		{"on 30 June 2025 LBK 808/2024 is still the one", lav(satser.LBK1004af2025, satser.Lov1655af2024), "2025-06-30", satser.LBK808af2024, satser.Lov1655af2024},
		{"no consolidation in hand has lov 1750/2025", lav(satser.LBK1004af2025, satser.Lov1750af2025), "2026-12-31", satser.LBK1004af2025, satser.Lov1750af2025},
		{"kap. 6 b before the first consolidation", lav(satser.LBK190af2012, satser.Lov720af2014), "2014-07-01", satser.LBK190af2012, satser.Lov720af2014},
		{"and after", lav(satser.LBK190af2012, satser.Lov720af2014), "2014-11-13", satser.LBK1193af2014, 0},
		{"an amended provision before 2013 is an amendment of LBK 190/2012", lav(satser.LBK1193af2014, satser.Lov720af2014), "2012-12-31", satser.LBK190af2012, satser.Lov720af2014},
		{"on no day at all too", lav(satser.LBK1193af2014, satser.Lov720af2014), "", satser.LBK190af2012, satser.Lov720af2014},
		{"the words that the act of 2012 put into LBK 190/2012", lav(satser.LBK190af2012, satser.Lov1380af2012), "2013-01-01", satser.LBK190af2012, satser.Lov1380af2012},
		{"which LBK 1193/2014 prints", lav(satser.LBK190af2012, satser.Lov1380af2012), "2014-11-13", satser.LBK1193af2014, 0},
		{"a provision that the act of 2012 left alone", lav(satser.LBK190af2012, 0), "2013-01-01", satser.LBK190af2012, 0},
		{"without an amending act it moves forward", lav(satser.LBK190af2012, 0), "2026-01-01", satser.LBK1004af2025, 0},
		{"but never back to an edition that lacked it", lav(satser.LBK1031af2023, 0), "2020-01-01", satser.LBK1031af2023, 0},
		{"an amending act stays what it is", lav(satser.Lov1750af2025, 0), "2013-01-01", satser.Lov1750af2025, 0},
		{"another act stays what it is", lav(satser.LBK433af2014, 0), "2013-01-01", satser.LBK433af2014, 0},
		{"in the edition it was read in", lav(satser.LBK701af2022, 0), "2026-01-01", satser.LBK701af2022, 0},
		{"an order stays what it is", lav(satser.BEK58af2026, 0), "2013-01-01", satser.BEK58af2026, 0},
		{"also when it was amended", lav(satser.BEK58af2026, satser.Lov1750af2025), "2026-02-01", satser.BEK58af2026, satser.Lov1750af2025},
		{"nothing stays nothing", satser.Hjemmel{}, "2020-01-01", 0, 0},
	} {
		var dag satser.Dato
		if r.dag != "" {
			dag = satser.MustDato(r.dag)
		}
		got := r.h.Paa(dag)
		want := r.h
		want.Udgave, want.AendretVed = r.udgave, r.aendret
		if got != want {
			t.Errorf("%s: %v, want %v", r.grund, got, want)
		}
		if got.Paa(dag) != got || r.h.I(satser.LASPaa(dag)) != got {
			t.Errorf("%s: asking twice gives %v, asking by edition %v", r.grund, got.Paa(dag), r.h.I(satser.LASPaa(dag)))
		}
	}
}

// TestHjemmelIOtherEditions: an amending act, an order and a number that is no edition are not ones to cite LAS in.
func TestHjemmelIOtherEditions(t *testing.T) {
	h := satser.Hjemmel{Udgave: satser.LBK241af2021, Paragraf: 68}
	for _, u := range []satser.Udgave{satser.Lov1612af2013, satser.Lov1750af2025, satser.BEK58af2026, satser.LBK280af2024, satser.LBK433af2014, satser.LBK354af2025 + 1, 255} {
		if got := h.I(u); got != h {
			t.Errorf("I(%v) = %v", u, got)
		}
	}
	ukendt := satser.Hjemmel{Udgave: 255, Paragraf: 68}
	if got := ukendt.Paa(satser.MustDato("2024-01-01")); got != ukendt {
		t.Errorf("an unknown edition became %v", got)
	}
}

func TestHjemmelAdresse(t *testing.T) {
	for _, r := range []struct {
		grund string
		h     satser.Hjemmel
		want  string
	}{
		{"the edition", satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 68}, "https://www.retsinformation.dk/eli/lta/2025/1004"},
		{
			"the newer act that has the words",
			satser.Hjemmel{Udgave: satser.LBK241af2021, AendretVed: satser.Lov1160af2021, Paragraf: 68},
			"https://www.retsinformation.dk/eli/lta/2021/1160",
		},
		{"nothing", satser.Hjemmel{}, ""},
	} {
		if got := r.h.Adresse(); got != r.want {
			t.Errorf("%s: %q, want %q", r.grund, got, r.want)
		}
	}
}

// TestHjemmelIAndreLove: a provision of LAS is cited in the edition asked for; one of another act stays in its own.
func TestHjemmelIAndreLove(t *testing.T) {
	for u := satser.Udgave(1); u.IsValid(); u++ {
		h := satser.Hjemmel{Udgave: u, Paragraf: 68, Stk: 1}
		vil := h
		if u.Retskilde() == satser.LAS {
			vil.Udgave = satser.LBK1004af2025
		}
		if fik := h.I(satser.LBK1004af2025); fik != vil {
			t.Errorf("%v is cited as %v", h, fik)
		}
		h.AendretVed = satser.Lov1486af2014
		if fik := h.I(satser.LBK1193af2014); u.Retskilde() != satser.LAS && fik != h {
			t.Errorf("%v is cited as %v", h, fik)
		}
		if fik := h.I(u); u.Retskilde() != satser.LAS && fik != h {
			t.Errorf("%v is cited as %v in an edition that is not of LAS", h, fik)
		}
	}
}
