package visitation_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// TestLovdag: what ends jobafklaring is cited in the edition of its own day, and not of the day of the grant; and of § 68 a, stk. 2, as it
// was from 2018, no punktum is cited that the edition in hand has not.
func TestLovdag(t *testing.T) {
	const vilkaar = "LAS § 69 j, stk. 1 (LBK 247/2019)"
	f := visitation.Forloeb{Fra: dag("2017-12-01"), Bevilget: dag("2017-12-01"), Laengde: visitation.Laengde{Aar: 2}, TilSygedagpenge: dag("2019-05-02")}
	if x, er := har(maalt(t, jaf, visitation.Person{}, f).Vurdering, spor.OphoerSygedagpenge, spor.IkkeOpfyldt); !er || x.Hjemmel.String() != vilkaar {
		t.Errorf("to sygedagpenge in May 2019: %v", x.Hjemmel)
	}
	f.TilSygedagpenge = f.Til
	p := visitation.Person{Foedt: dag("1990-01-01"), Folkepension: dag("2019-05-02")}
	if x, er := har(maalt(t, jaf, p, f).Vurdering, spor.FolkepensionGraense, spor.KraeverSkoen); !er || x.Hjemmel.String() != vilkaar {
		t.Errorf("folkepension in May 2019: %v", x.Hjemmel)
	}
	for d, vil := range map[string]string{
		"2019-05-02": "LAB § 68 a, stk. 2 (lov 1380/2012)", "2021-05-02": "LAB § 112, stk. 2, 2. pkt. (lov 548/2019)",
	} {
		x, er := har(bevilling(t, iMaalgruppen(d)), spor.UdenForbedring, spor.Opfyldt)
		if !er || x.Hjemmel.String() != vil {
			t.Errorf("%s: %v, want %s", d, x.Hjemmel, vil)
		}
	}
}
