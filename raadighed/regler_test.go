package raadighed_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// medRegel is the embedded rule set with another version of a rule of kap. 6 a from a day on.
func medRegel(t *testing.T, g satser.Regel, fra string, virkning satser.Virkning, tal satser.Procent) *satser.Regelsaet {
	t.Helper()
	v, err := satser.Gaeldende().Regel(g, rf, dag(fra))
	if err != nil {
		t.Fatal(err)
	}
	v.Fra, v.Virkning, v.Tal[0] = dag(fra), virkning, tal
	r, _, err := satser.Gaeldende().Med(satser.NyRegel(g, rf, v))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestAndreRegler: an assessment follows the rule set that it is given, from the day of the change and not before.
func TestAndreRegler(t *testing.T) {
	begravet := medGrund(godtgjort(satser.GrundBegravelse))
	for _, r := range []struct {
		grund     string
		regler    *satser.Regelsaet
		f         func(d string) *raadighed.Forhold
		foer, fra string
	}{
		{"a talk that leads to nothing", medRegel(t, talk.Regel(), "2026-10-01", satser.IngenSanktion, 0),
			func(d string) *raadighed.Forhold { return sag(talk, d) }, "ja", "nej"},
		{"a funeral that the caseworker is to judge", medRegel(t, satser.GrundBegravelse.Regel(), "2026-10-01", satser.KraeverSkoen, 0),
			func(d string) *raadighed.Forhold { return sag(talk, d, begravet) }, "nej", "kræver skøn"},
		{"care leave that exempts", medRegel(t, satser.Omsorgsorlov.Regel(), "2026-10-01", satser.Gaelder, 0),
			func(d string) *raadighed.Forhold {
				return sag(talk, d, medFritagelse(fritaget(satser.Omsorgsorlov, d, "")))
			}, "ja", "nej"},
		{"14 days to book", medRegel(t, satser.RegelSelvbooking, "2026-10-01", satser.Gaelder, 1400),
			func(d string) *raadighed.Forhold { return sag(booking, d) }, "ja", "nej"},
		{"no terms of the duty to book", medRegel(t, satser.RegelSelvbooking, "2026-10-01", satser.GaelderIkke, 0),
			func(d string) *raadighed.Forhold { return sag(booking, d, frist("", 0)) }, "uoplyst", "ja"},
		{"one whole month", medRegel(t, satser.RegelSanktionsfrist, "2026-10-01", satser.Gaelder, 100),
			func(d string) *raadighed.Forhold {
				return sag(talk, d, b(func(y *raadighed.Behandling) { y.Afregnes = dag(d).Maaned().Add(2) }))
			}, "ja", "nej"},
	} {
		v := raadighed.Vurderer{Regler: r.regler, Ordning: rf}
		for d, vil := range map[string]string{"2026-09-30": r.foer, "2026-10-01": r.fra} {
			f := r.f(d)
			x, err := v.Vurder(f, 0)
			if err != nil || x.Svar() != vil {
				t.Errorf("%s %s: %s, %v, want %s", r.grund, d, x.Svar(), err, vil)
			}
			if igen := vurder(t, rf, f); igen.Svar() != r.foer {
				t.Errorf("%s %s under the embedded rules: %s, want %s", r.grund, d, igen.Svar(), r.foer)
			}
		}
	}
}
