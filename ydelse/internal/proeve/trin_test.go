package proeve_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// andreRegler is the kinds of step that the built-in rule set never comes to. The cases of another rule set do.
var andreRegler = map[spor.ID]string{
	spor.FerieRegel:     "the law has a right to holiday in all its time; another rule set may not",
	spor.VarighedUkendt: "the law has a greatest length in all its time; another rule set may not",
}

// TestHvertTrin: every kind of step there is comes up, under the built-in rule set but for the few that it never comes to.
func TestHvertTrin(t *testing.T) {
	set, andre := map[spor.ID]int{}, map[spor.ID]int{}
	for _, b := range alleBeviser() {
		ind := set
		if b.andreRegler {
			ind = andre
		}
		for _, x := range b.trin {
			ind[x.ID]++
		}
	}
	for _, id := range spor.IDer() {
		switch grund, er := andreRegler[id]; {
		case !er && set[id] == 0:
			t.Errorf("no result has the step %v", id)
		case er && (set[id] != 0 || andre[id] == 0):
			t.Errorf("%v comes up %d times under the built-in rules and %d under others: %s", id, set[id], andre[id], grund)
		}
	}
	t.Logf("%d of %d kinds", len(set), len(spor.IDer()))
}

// TestTekst: every step has its Danish sentence and its citation, and says in words which practice it follows.
func TestTekst(t *testing.T) {
	set := map[spor.Trin]bool{}
	for _, b := range alleBeviser() {
		for i, x := range b.trin {
			if set[x] {
				continue
			}
			set[x] = true
			if x.Tekst() == "" || strings.ContainsAny(x.Tekst(), "{}") || x.Bestemmelse() == "" || x.ID.Titel() == "" {
				t.Fatalf("%s: step %d (%v): %q, %q", b.hvem, i+1, x.ID, x.Tekst(), x.Bestemmelse())
			}
			if x.Praksis != 0 && x.Praksis.Tekst() == "" {
				t.Fatalf("%s: step %d (%v) follows %d", b.hvem, i+1, x.ID, x.Praksis)
			}
		}
	}
}

// Every practice can be followed, and is.
func TestPraksisser(t *testing.T) {
	set := map[spor.Praksis]bool{}
	for _, b := range alleBeviser() {
		for _, x := range b.trin {
			set[x.Praksis] = true
		}
	}
	for _, p := range spor.Praksisser() {
		if !set[p] {
			t.Errorf("no step follows %q", p)
		}
	}
}

// flereSteder is the kinds of step whose place in one edition depends on the facts, and on which. Each must be used.
var flereSteder = map[spor.ID]string{
	spor.FoerIndtaegt:           "the provision of the level that it carries over: category, former benefit, ceiling",
	spor.TidligereYdelse:        "§ 68, stk. 4, of sygedagpenge, or stk. 5, of ledighedsydelse",
	spor.Gulv:                   "the same",
	spor.HidtidigUoplyst:        "the same",
	spor.HidtidigUdenBetydning:  "the same",
	spor.Maanedssats:            "the rate of nr. 3 by itself, or under nr. 4",
	spor.Selvstaendig:           "nr. 1 or nr. 2, by how much work the person can do",
	spor.Strafloft:              "§ 10 f, § 10 h or § 10 j",
	spor.BetingelseBortfalder:   "what lifts the condition: illness, leave, holiday",
	spor.Ferieperiode:           "holiday with the benefit or with feriegodtgørelse",
	spor.UdlandTilladt:          "nr. 1-4, by the reason of the stay",
	spor.SanktionHaendelse:      "a talk with the municipality, with an anden aktør, or booked by the person",
	spor.HjemmelFradrag:         "the same",
	spor.TredjedelDage:          "the first time, or later",
	spor.Tredjedel:              "the same",
	spor.TredjedelAfrundet:      "the same",
	spor.EfterTredjedel:         "the same",
	spor.TilbagebetalingHjemmel: "§ 91, or help on terms of repayment, § 93",
	spor.MaanedKravdele:         "§ 91, stk. 1, or stk. 3 of a ceiling",
	spor.MaanedKrav:             "the same",
	spor.Politianmeldelse:       "nr. 1 of days abroad, or nr. 2 of an amount",
}

// TestEtSted: a kind of step about the same kind of income, failure, ground and category stands in one place of an edition in a year,
// whatever else the facts are, so that no case cites the stykke of another time. The kinds that do not are listed.
func TestEtSted(t *testing.T) {
	steder, brugt, fejl := map[string]string{}, map[spor.ID]bool{}, map[spor.ID]bool{}
	for _, b := range alleBeviser() {
		for i := range b.trin {
			x := &b.trin[i]
			sted := x.Hjemmel.Bestemmelse()
			k := fmt.Sprint(x.ID, x.Ordning, x.Hjemmel.Udgave, x.Hjemmel.AendretVed, b.dagen(i).Aar(), x.Haendelse, x.Grund, x.Fritagelse, x.Art, x.Gruppe, x.Udfald, x.Regning, x.Sats.Sats)
			switch foer, er := steder[k]; {
			case !er:
				steder[k] = sted
			case foer != sted && flereSteder[x.ID] == "" && !fejl[x.ID]:
				fejl[x.ID] = true // one is enough
				t.Errorf("%s: step %d (%v) cites %v, and another case %s", b.hvem, i+1, x.ID, x.Hjemmel, foer)
			case foer != sted:
				brugt[x.ID] = true
			}
		}
	}
	for id, grund := range flereSteder {
		if !brugt[id] {
			t.Errorf("%v has one place after all: %s", id, grund)
		}
	}
}
