package hvadnu

import (
	"math/big"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestRegninger: every computation that a step can have is read again to the same number as [spor.Regning.Udregn], and moves as
// the sum over a small rise says. A computation that is added to the steps must be added here.
func TestRegninger(t *testing.T) {
	kr := func(n int64) spor.Tal { return spor.Tal{Vaerdi: n * satser.EnhederPrKrone, Enhed: spor.Kroner} }
	led := map[spor.Regning][3]spor.Tal{
		spor.Overfoert:    {kr(100)},
		spor.Sum:          {kr(100), kr(20), kr(3)},
		spor.Forskel:      {kr(100), kr(20), kr(3)},
		spor.Mindste:      {kr(100), kr(120)},
		spor.Stoerste:     {kr(100), kr(20)},
		spor.Overskydende: {kr(100), kr(20)},
		spor.ProcentAf:    {kr(100), spor.Pct(5500)},
		spor.Gange:        {kr(100), spor.Timetal(250)},
		spor.Broekdel:     {kr(100), spor.Dagtal(16, 32)},
		spor.Fordelt:      {kr(100), spor.Dagtal(3, 32), spor.Dagtal(19, 32)},
		spor.TilOere:      {kr(100)},
		spor.TilKroner:    {kr(100)},
		spor.AndelOere:    {kr(50), kr(100), kr(200)},
		spor.AndelKroner:  {kr(50), kr(100), kr(200)},
		spor.NedTilOere:   {kr(100)},
		spor.AndelNed:     {kr(100), spor.Timetal(1000), spor.Timetal(4000)},
	}
	for r := spor.Regning(1); r.IsValid(); r++ {
		if r == spor.SumAfTrin {
			continue
		}
		// The operand of 100 kr. is the result of a step that moves as the wage does.
		x, plads := led[r], 0
		if r == spor.AndelOere || r == spor.AndelKroner {
			plads = 1
		}
		en := x
		x[plads].Trin = 1
		loen := tal{big.NewRat(100*satser.EnhederPrKrone, 1), big.NewRat(1, 1)}
		a := afled([]spor.Trin{
			{ID: spor.Post, Post: 1, Regning: spor.Sum},
			{ID: spor.Maanedssats, Regning: r, Led: x},
		}, 1, loen)
		vil, ok := r.Udregn(en[0], en[1], en[2])
		if fik := a.tal[1].v; !ok || fik.Cmp(afTal(vil)) != 0 {
			t.Errorf("%v: %s, want %v", r, fik, vil.Tekst())
		}
		en[plads].Vaerdi += satser.EnhederPrKrone * 4
		op, _ := r.Udregn(en[0], en[1], en[2])
		rise := new(big.Rat).Sub(afTal(op), afTal(vil))
		if h := a.tal[1].haeldning(); rise.Quo(rise, big.NewRat(4*satser.EnhederPrKrone, 1)).Cmp(h) != 0 {
			t.Errorf("%v moves by %s, want %s", r, h, rise)
		}
	}
}

// TestSumAfTrin: a sum takes in the steps marked for it since the last sum of its kind.
func TestSumAfTrin(t *testing.T) {
	en := spor.Tal{Vaerdi: 5, Enhed: spor.Kroner}
	trin := []spor.Trin{
		{ID: spor.Post, Post: 1, Regning: spor.Sum, Til: spor.Loensum},
		{ID: spor.Post, Post: 2, Regning: spor.Sum, Til: spor.Loensum, Led: [3]spor.Tal{en}},
		{ID: spor.Gruppe, Post: 1},
		{ID: spor.Loensum, Regning: spor.SumAfTrin},
		{ID: spor.Post, Post: 3, Regning: spor.Sum, Til: spor.Loensum, Led: [3]spor.Tal{en}},
		{ID: spor.Loensum, Regning: spor.SumAfTrin},
	}
	a := afled(trin, 1, tal{big.NewRat(10, 1), big.NewRat(1, 2)})
	if v, h := a.tal[3].v, a.tal[3].haeldning(); v.Cmp(big.NewRat(15, 1)) != 0 || h.Cmp(big.NewRat(1, 2)) != 0 {
		t.Errorf("%s, %s", v, h)
	}
	if v := a.tal[5]; v.v.Cmp(big.NewRat(5, 1)) != 0 || v.h != nil {
		t.Errorf("%s", v.v)
	}
}

// TestVaelg: of two numbers the one that the step chooses, of two equal ones the one that it will choose; and how far it is to the
// other, the nearest change of all.
func TestVaelg(t *testing.T) {
	r := func(n int64) *big.Rat { return big.NewRat(n, 1) }
	for _, x := range []struct {
		grund         string
		a, b          tal
		mindst, stort int64  // the numbers chosen
		h             int64  // the slope of the least
		rest          string // to the change, empty for none
	}{
		{"apart, and neither moves", fast(r(1)), fast(r(2)), 1, 2, 0, ""},
		{"the lower one rises", tal{r(1), r(2)}, fast(r(7)), 1, 7, 2, "3"},
		{"the lower one falls", tal{r(1), r(-2)}, fast(r(7)), 1, 7, -2, ""},
		{"the upper one falls", fast(r(1)), tal{r(7), r(-3)}, 1, 7, 0, "2"},
		{"both rise alike", tal{r(1), r(2)}, tal{r(7), r(2)}, 1, 7, 2, ""},
		{"equal, one rises", tal{r(4), r(1)}, fast(r(4)), 4, 4, 0, ""},
		{"equal, one falls", tal{r(4), r(-1)}, fast(r(4)), 4, 4, -1, ""},
	} {
		a := &afledt{}
		mindst, stort := a.vaelg(0, x.a, x.b, -1), a.vaelg(0, x.a, x.b, 1)
		if mindst.v.Cmp(r(x.mindst)) != 0 || stort.v.Cmp(r(x.stort)) != 0 || mindst.haeldning().Cmp(r(x.h)) != 0 {
			t.Errorf("%s: %v, %v", x.grund, mindst, stort)
		}
		fik := ""
		if a.rest != nil {
			fik = a.rest.RatString()
		}
		if fik != x.rest {
			t.Errorf("%s: %q to the change, want %q", x.grund, fik, x.rest)
		}
	}
	a := &afledt{}
	for i, n := range []int64{9, 5, 5, 7} {
		a.vaelg(i, tal{r(0), r(1)}, fast(r(n)), -1)
	}
	if a.rest.Cmp(r(5)) != 0 || a.skift != 1 {
		t.Errorf("the nearest change is %s away in step %d", a.rest, a.skift)
	}
}

// TestOp: whole numbers upwards, and what no wage can be.
func TestOp(t *testing.T) {
	stort := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 80))
	for _, x := range []struct {
		r   *big.Rat
		vil int64
	}{{big.NewRat(7, 2), 4}, {big.NewRat(8, 2), 4}, {big.NewRat(1, 1000), 1}, {stort, graense + 1}, {big.NewRat(graense, 1), graense}, {big.NewRat(2*graense, 1), graense + 1}} {
		if fik := op(x.r); fik != x.vil {
			t.Errorf("%s: %d, want %d", x.r, fik, x.vil)
		}
	}
}

// TestForStorBroek: a slope that no int64 holds is refused, not cut.
func TestForStorBroek(t *testing.T) {
	stort := new(big.Int).Lsh(big.NewInt(1), 70)
	if a, err := beholdt(tal{h: new(big.Rat).SetFrac(big.NewInt(-1), stort)}); err == nil || !a.IsZero() {
		t.Errorf("%v", a)
	}
}
