package sanktion_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestOphoer: the municipality's choice to end the benefit gives the day, never an amount.
func TestOphoer(t *testing.T) {
	svar := func(s spor.Svar) valg { return func(h *raadighed.Haendelse) { h.Behandling.Ophoer = s } }
	en := func(h *raadighed.Haendelse) { h.Gange = 1 }
	medvirker := func(s string, v ...valg) raadighed.Haendelse { return haendelse(satser.MedvirkerIkke, s, v...) }
	for _, r := range []struct {
		grund, maaned, vil string
		f                  *raadighed.Forhold
		forklaret          int
	}{
		{"chosen: from the day of the failure", "2024-06", "2024-06-10", forhold(medvirker("2024-06-10")), 1},
		{"still known in the months after, explained in its own", "2024-08", "2024-06-10", forhold(medvirker("2024-06-10")), 0},
		{"chosen twice: the first day", "2024-06", "2024-06-10", forhold(medvirker("2024-06-20"), medvirker("2024-06-10")), 2},
		{"chosen not to", "2024-06", "", forhold(medvirker("2024-06-10", svar(spor.Nej))), 1},
		{"not chosen yet", "2024-06", "", forhold(medvirker("2024-06-10", svar(spor.IkkeVurderet))), 1},
		{"once is not repeatedly", "2024-06", "", forhold(medvirker("2024-06-10", en)), 1},
	} {
		for _, o := range begge {
			x := opgoer(t, beregner(o), &sanktion.Opgave{Forhold: r.f, Maaned: hel(maaned(r.maaned), satser.Forsoerger)})
			if x.OphoerFra != dag(r.vil) || x.IAlt().Sign() != 0 || x.Dage != 0 || x.Udfald != spor.Beregnet {
				t.Errorf("%v %s: %+v", o, r.grund, x.Resultat)
			}
			if n := len(find(x.Spor, spor.SanktionHaendelse)); n != r.forklaret {
				t.Errorf("%v %s: %d failures explained, want %d\n%s", o, r.grund, n, r.forklaret, trinliste(x.Spor))
			}
		}
	}
}

// TestUafklaret: a failure that raadighed does not say yes to costs nothing, and stands in the steps of the month that it
// belongs to with what is in the way.
func TestUafklaret(t *testing.T) {
	b := beregner(rf)
	for _, r := range []struct {
		grund, maaned string
		h             raadighed.Haendelse
		u             spor.Udfald
		forklaret     int
	}{
		{"in the month that the decision names", "2024-07", ikkeVurderet(samtale("2024-06-03", "2024-06-03", afregnes("2024-07"))), spor.KraeverSkoen, 1},
		{"not in the month that it happened in", "2024-06", ikkeVurderet(samtale("2024-06-03", "2024-06-03", afregnes("2024-07"))), 0, 0},
		{"no month named: in each month that it lies in", "2024-06", samtale("2024-05-30", "2024-06-05", afregnes("")), spor.Uoplyst, 1},
		{"and in the first", "2024-05", samtale("2024-05-30", "2024-06-05", afregnes("")), spor.Uoplyst, 1},
		{"and in no other", "2024-07", samtale("2024-05-30", "2024-06-05", afregnes("")), 0, 0},
		{"a failure that no provision names", "2024-06", haendelse(satser.PostIkkeLaest, "2024-06-03"), spor.IkkeOpfyldt, 1},
		{"a meeting of the rehabiliteringsteam", "2024-06", haendelse(satser.UdeblevetFraRehabiliteringsteam, "2024-06-03"), spor.IkkeOpfyldt, 1},
	} {
		x := opgoer(t, b, &sanktion.Opgave{Forhold: forhold(r.h), Maaned: hel(maaned(r.maaned), satser.Forsoerger)})
		trin := find(x.Spor, spor.SanktionHaendelse)
		if len(trin) != r.forklaret || x.IAlt().Sign() != 0 || x.Udfald != spor.Beregnet {
			t.Errorf("%s: %+v\n%s", r.grund, x.Resultat, trinliste(x.Spor))
			continue
		}
		if r.forklaret == 1 && (trin[0].Udfald != r.u || trin[0].Post != 1) {
			t.Errorf("%s: %v, want %v", r.grund, trin[0].Udfald, r.u)
		}
	}
}

// TestUafklaredeTaelles: a failure that waits is counted in the month it belongs to, one that cannot be sanctioned is not.
func TestUafklaredeTaelles(t *testing.T) {
	venter, nej := ikkeVurderet(samtale("2024-06-03", "2024-06-05")), samtale("2024-06-10", "2024-06-10")
	nej.Behandling.RimeligGrund = spor.Ja
	mangler := samtale("2024-06-17", "2024-06-17")
	mangler.Behandling.Hoering = 0
	b := beregner(rf)
	for _, r := range []struct {
		grund, maaned string
		f             *raadighed.Forhold
		vil           int
	}{
		{"one to assess, one to hear, one with a ground", "2024-06", forhold(venter, nej, mangler), 2},
		{"they belong to June", "2024-07", forhold(venter, nej, mangler), 0},
		{"a finished one", "2024-06", forhold(samtale("2024-06-03", "2024-06-03")), 0},
	} {
		o := opgave(t, b, r.f, r.maaned, satser.Forsoerger)
		if x := opgoer(t, b, o); x.Uafklaret != r.vil {
			t.Errorf("%s: %d\n%s", r.grund, x.Uafklaret, trinliste(x.Spor))
		}
		if x, err := b.Beregn(o); err != nil || x.Uafklaret != r.vil {
			t.Errorf("%s: %d without steps, %v", r.grund, x.Uafklaret, err)
		}
	}
}
