package sanktion

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Godtgoerelse is a month's godtgørelse for taking part in a tilbud (LAB § 176), and the days that the person was absent
// from it without rimelig grund.
type Godtgoerelse struct {
	Maaned satser.Maaned
	// Beloeb is the godtgørelse of the month (kr. pr. måned).
	Beloeb satser.Beloeb
	// Dage is the days of the tilbud in the month, Fravaer those of them with absence, whole or part.
	Dage, Fravaer int
}

// Godtgoerelsesfradrag is the most that the municipality may deduct in a month's godtgørelse.
type Godtgoerelsesfradrag struct {
	// Udfald is KraeverSkoen: the act says that the municipality can deduct, not that it must.
	Udfald spor.Udfald `json:"udfald"`
	// Hoejst is the share of the godtgørelse that falls on the days of absence, rounded as [Praksis] says. It is never
	// taken from the benefit.
	Hoejst satser.Beloeb `json:"hoejst"`
	Spor   spor.Spor     `json:"spor"`
}

// Godtgoerelse computes the most that can be deducted proportionally in godtgørelse (§ 69 b, stk. 3 / § 69 m, stk. 3):
// the godtgørelse × the days of absence / the days of the tilbud. Whether anything is deducted is the municipality's
// choice, and whether the absence was without rimelig grund is for package raadighed.
//
// An error means malformed facts ([*satser.Inputfejl]) or a month outside known law ([*satser.Udenforfejl]).
func (b Beregner) Godtgoerelse(x Godtgoerelse) (Godtgoerelsesfradrag, error) {
	if err := b.tjek(); err != nil {
		return Godtgoerelsesfradrag{}, err
	}
	if err := x.tjek(); err != nil {
		return Godtgoerelsesfradrag{}, err
	}
	p, err := b.Praksis.Udfyldt()
	if err != nil {
		return Godtgoerelsesfradrag{}, err
	}
	dag := x.Maaned.FoersteDag()
	v, err := b.Regler.HentRegel(satser.RegelGodtgoerelse, b.Ordning, dag)
	if err != nil {
		return Godtgoerelsesfradrag{}, err
	}
	regning := spor.TilOere
	if p.Afrunding == spor.SanktionKroner {
		regning = spor.TilKroner
	}
	hele, andel := spor.Kr(x.Beloeb), spor.Dagtal(x.Fravaer, x.Dage)
	del, _ := spor.Broekdel.Udregn(hele, andel, spor.Tal{})
	hoejst, _ := regning.Udregn(del, spor.Tal{}, spor.Tal{}) // below a billion kroner and over at most 31 days: it fits
	t := spor.Trin{
		ID: spor.GodtgoerelseFradrag, Udfald: spor.Beregnet, Regning: spor.Broekdel, Praksis: p.Afrunding, Ordning: b.Ordning,
		Periode: x.Maaned.Periode(), Led: [3]spor.Tal{hele, andel}, Resultat: del,
	}
	v.Citer(&t.Hjemmel, satser.LASPaa(dag))
	return Godtgoerelsesfradrag{spor.KraeverSkoen, beloeb(hoejst), spor.Spor{t}}, nil
}

// tjek checks the month, the amount and the days.
func (x Godtgoerelse) tjek() error {
	if !x.Maaned.IsValid() {
		return satser.NewInputfejl("maaned", satser.KodeMangler, "", "en måned som 2024-05")
	}
	if err := tjekKroner("beloeb", spor.Kr(x.Beloeb)); err != nil {
		return err
	}
	for _, d := range [...]struct {
		felt         string
		dage         int
		mindst, maks int
	}{{"dage", x.Dage, 1, x.Maaned.Dage()}, {"fravaer", x.Fravaer, 0, x.Dage}} {
		if d.dage < d.mindst || d.dage > d.maks {
			krav := "fra " + strconv.Itoa(d.mindst) + " til " + strconv.Itoa(d.maks)
			return satser.NewInputfejl(d.felt, satser.KodeGraense, strconv.Itoa(d.dage), krav)
		}
	}
	return nil
}
