package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestLovdag: an end of a course and a stay abroad follow the law of their own day, and are cited in the edition of it, also when the stykke
// has moved before the month: § 69 j, stk. 14, on the end of a fleksjob became stk. 15 on 12 December 2023, when stk. 14 became that on
// illness; § 5, stk. 3, on the conditions during a stay became stk. 4 in LBK 241/2021, where stk. 3 is the one on short stays.
func TestLovdag(t *testing.T) {
	fleksjob := func(d string) valg {
		return func(s *ydelse.Sag) {
			s.Ret.Ophoer = append(s.Ret.Ophoer, ydelse.Forloebsophoer{Fra: dag(d), Art: ydelse.FleksjobOphoert})
		}
	}
	tilbud := func(fra string) valg {
		return func(s *ydelse.Sag) {
			s.Ret.Udland = []ydelse.Udlandsophold{{Fra: dag(fra), Til: dag("2021-03-10"), Art: ydelse.UdlandTilbud, Tilladt: spor.Ja, Raadighed: spor.Ja}}
		}
	}
	for _, r := range []struct {
		grund, maaned string
		sag           *ydelse.Sag
		id            spor.ID
		vil           string
	}{
		{"ended in 2019", "2024-08", sag(jaf, fleksjob("2019-05-01")), spor.OphoerFleksjob, "LAS § 69 j, stk. 14 (LBK 247/2019)"},
		{"the day before the stykke moved", "2024-08", sag(jaf, fleksjob("2023-12-11")), spor.OphoerFleksjob, "LAS § 69 j, stk. 14 (LBK 1031/2023)"},
		{"the day it moved", "2024-08", sag(jaf, fleksjob("2023-12-12")), spor.OphoerFleksjob, "LAS § 69 j, stk. 15 (LBK 1031/2023, ændret ved lov 1541/2023)"},
		{"ended in the month", "2024-08", sag(jaf, fleksjob("2024-08-01")), spor.OphoerFleksjob, "LAS § 69 j, stk. 15 (LBK 808/2024)"},
		{"abroad since before", "2021-03", sag(rf, tilbud("2021-02-11")), spor.UdlandRaadighed, "LAS § 5, stk. 3 (LBK 981/2019)"},
		{"abroad since the day", "2021-03", sag(rf, tilbud("2021-02-12")), spor.UdlandRaadighed, "LAS § 5, stk. 4 (LBK 241/2021)"},
	} {
		o := opgoer(t, beregner(), r.sag, satser.MustMaaned(r.maaned))
		trin := find(o.Spor, r.id)
		if len(trin) != 1 || trin[0].Hjemmel.String() != r.vil {
			t.Errorf("%s: want %s\n%s", r.grund, r.vil, trinliste(o.Spor))
		}
	}
}
