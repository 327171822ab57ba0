package proeve_test

import "slices"

// finder counts the citations of each class, and faults those of none.
type finder struct {
	klasser map[string]int
	aendret map[string]int
	trin    int
}

func nyFinder() *finder { return &finder{klasser: map[string]int{}, aendret: map[string]int{}} }

func (f *finder) tjek(t interface{ Fatalf(string, ...any) }, b *bevis) {
	for i := range b.trin {
		x := &b.trin[i]
		f.trin++
		if x.Hjemmel.IsZero() {
			t.Fatalf("%s: step %d (%v) has no provision", b.hvem, i+1, x.ID)
		}
		c := &citering{b: b, nr: i, t: x, h: x.Hjemmel, dagen: b.dagen(i)}
		k := slices.IndexFunc(klasser, func(k klasse) bool { return k.passer(c) })
		if k < 0 {
			t.Fatalf("%s: step %d (%v) cites %v, and is about %v in %v, %v", b.hvem, i+1, x.ID, x.Hjemmel, c.dagen, b.om, b.dage)
			continue
		}
		f.klasser[klasser[k].navn]++
		if x.Hjemmel.AendretVed == 0 {
			continue
		}
		if k = slices.IndexFunc(aendringsklasser, func(k klasse) bool { return k.passer(c) }); k < 0 {
			t.Fatalf("%s: step %d (%v) cites %v for %v", b.hvem, i+1, x.ID, x.Hjemmel, c.dagen)
			continue
		}
		f.aendret[aendringsklasser[k].navn]++
	}
}
