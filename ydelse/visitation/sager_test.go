package visitation_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// kendtsag is a worked example or a decided case with its source.
type kendtsag struct {
	ID     string              `json:"id"`
	Titel  string              `json:"titel"`
	Kilder []map[string]string `json:"kilder"`
	Udfald spor.Udfald         `json:"udfald"`

	Ressourceforloeb *visitation.Ressourceforloeb `json:"ressourceforloeb"`
	Jobafklaring     *visitation.Jobafklaring     `json:"jobafklaring"`
	Forloeb          *visitation.Forloeb          `json:"forloeb"`
	Person           visitation.Person            `json:"person"`

	SygedagpengeSlut satser.Dato `json:"sygedagpengeSlut"`
	Begynder         satser.Dato `json:"begynder"`
	KanVaelge        bool        `json:"kanVaelge"`
	Sidste           satser.Dato `json:"sidste"`
	MindstAar        int         `json:"mindstAar"`
	HoejstAar        int         `json:"hoejstAar"`
}

func laesSager(t *testing.T) []kendtsag {
	t.Helper()
	b, err := os.ReadFile("testdata/sager.json")
	if err != nil {
		t.Fatal(err)
	}
	var f struct{ Sager []kendtsag }
	if err := json.Unmarshal(b, &f); err != nil {
		t.Fatal(err)
	}
	return f.Sager
}

// TestSager: every case comes out.
func TestSager(t *testing.T) {
	set := map[string]bool{}
	for _, k := range laesSager(t) {
		if set[k.ID] = true; len(k.Kilder) == 0 {
			t.Errorf("%s has no source", k.ID)
		}
		t.Run(k.ID, k.proev)
	}
	for _, id := range []string{"ELIG-03", "ELIG-04", "ELIG-06", "ELIG-09", "ELIG-12", "DUR-01", "DUR-05", "TRA-03"} {
		if !set[id] {
			t.Errorf("%s is missing", id)
		}
	}
}

func (k kendtsag) proev(t *testing.T) {
	switch {
	case k.Ressourceforloeb != nil:
		if v := bevilling(t, *k.Ressourceforloeb); v.Udfald != k.Udfald {
			t.Errorf("%s: %v\n%s", k.Titel, v.Udfald, v.Tekst())
		}
	case k.Jobafklaring != nil:
		v := afklaring(t, *k.Jobafklaring)
		if v.Udfald != k.Udfald || v.KanVaelgeSygedagpenge != k.KanVaelge {
			t.Errorf("%s: %v, can choose %v\n%s", k.Titel, v.Udfald, v.KanVaelgeSygedagpenge, v.Tekst())
		}
		if k.Begynder.IsValid() && (v.SygedagpengeSlut != k.SygedagpengeSlut || v.Begynder != k.Begynder) {
			t.Errorf("%s: from %v, sygedagpenge to %v", k.Titel, v.Begynder, v.SygedagpengeSlut)
		}
	default:
		l := maalt(t, rf, k.Person, *k.Forloeb)
		if l.Udfald != k.Udfald || l.Slut != k.Sidste || k.HoejstAar > 0 && (l.MindstAar != k.MindstAar || l.HoejstAar != k.HoejstAar) {
			t.Errorf("%s: %v, last day %v, %d-%d years\n%s", k.Titel, l.Udfald, l.Slut, l.MindstAar, l.HoejstAar, l.Tekst())
		}
	}
}

// TestELIG03: no new course after one whose benefit was given up, whatever else is in order; and the other sides of it.
func TestELIG03(t *testing.T) {
	j := visitation.Jobafklaring{Afgoerelse: dag("2020-01-01"), Uarbejdsdygtig: spor.Ja, Grundlag: visitation.NytForloeb}
	for _, r := range []struct {
		grund string
		y     visitation.Ydelsesforhold
		want  spor.Udfald
	}{
		{"given up", visitation.YdelseFrasagt, spor.IkkeOpfyldt},
		{"received", visitation.YdelseModtaget, spor.Opfyldt},
		{"0 kr. because of income is taken to be received", visitation.NulEfterFradrag, spor.Opfyldt},
		{"not stated", 0, spor.Uoplyst},
	} {
		j.TidligereYdelse = r.y
		if v := afklaring(t, j); v.Udfald != r.want {
			t.Errorf("%s: %v, want %v", r.grund, v.Udfald, r.want)
		}
	}
	j.Afgoerelse = dag("2019-12-31") // the words that make course and benefit one are of 2020
	for _, y := range []visitation.Ydelsesforhold{visitation.YdelseFrasagt, visitation.YdelseModtaget} {
		if j.TidligereYdelse = y; afklaring(t, j).Udfald != spor.KraeverSkoen {
			t.Errorf("%v before 2020 is settled", y)
		}
	}
}

// TestELIG09: the line of six years is passed during the course, and nothing ends.
func TestELIG09(t *testing.T) {
	f := visitation.Forloeb{Fra: dag("2023-01-01"), Laengde: visitation.Laengde{Aar: 3}}
	l := maalt(t, rf, visitation.Person{Folkepension: dag("2029-07-01")}, f)
	trin, er := har(l.Vurdering, spor.FortsaetterSeksAar, spor.Opfyldt)
	if !er || trin.Led[0] != spor.Datotal(dag("2023-07-02")) || trin.Hjemmel.String() != "LAB § 112, stk. 3, 2. pkt. (LBK 701/2022)" {
		t.Errorf("%+v", trin)
	}
	if l.Slut != dag("2025-12-31") {
		t.Errorf("the course ends %v", l.Slut)
	}
}
