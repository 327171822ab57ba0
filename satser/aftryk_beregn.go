package satser

import (
	"crypto/sha256"
	"strconv"
)

// beregnAftryk takes the SHA-256 of the whole content in one canonical form, which depends on no map, no platform and
// no version of Go:
//
//  1. Everything is a run of texts, each written as its length in bytes, a colon and its bytes: "4:sats".
//  2. First "satser/1" and the last day of known law.
//  3. For each series in order of Sats and then of Ordning, if it has figures: "serie", its key, its scheme, its
//     provision; for each figure "figur", first day, last day, value in 1/10 000, status, day it was known, its own
//     provision, derivation, number of sources, sources.
//  4. For each rule in order of Regel and then of Ordning, if it has versions: "regel", its key, its scheme; for
//     each version "version", first day, effect, the two numbers in hundredths, provision, day it was known,
//     certainty, note.
//
// Days, keys and provisions have the form of their String; what is absent is the form of its zero value.
func beregnAftryk(r *Regelsaet) Aftryk {
	k := kanonisk{make([]byte, 0, 256<<10)}
	k.tekst("satser/1")
	k.tekst(r.sidste.String())
	for s := range r.serier {
		for o := range r.serier[s] {
			k.serie(Sats(s), Ordning(o), &r.serier[s][o])
		}
	}
	for g := range r.regler {
		for o := range r.regler[g] {
			k.regel(Regel(g), Ordning(o), r.regler[g][o])
		}
	}
	return sha256.Sum256(k.b)
}

// kanonisk builds the canonical form.
type kanonisk struct{ b []byte }

func (k *kanonisk) tekst(s string) {
	k.b = append(strconv.AppendInt(k.b, int64(len(s)), 10), ':')
	k.b = append(k.b, s...)
}

func (k *kanonisk) tal(n int64) { k.tekst(strconv.FormatInt(n, 10)) }

func (k *kanonisk) serie(s Sats, o Ordning, l *serie) {
	if len(l.figurer) == 0 {
		return
	}
	k.tekst("serie")
	k.tekst(s.String())
	k.tekst(o.String())
	k.tekst(l.hjemmel.String())
	for i := range l.figurer {
		k.figur(&l.figurer[i])
	}
}

func (k *kanonisk) figur(f *Figur) {
	k.tekst("figur")
	k.tekst(f.Fra.String())
	k.tekst(f.Til.String())
	k.tal(f.Vaerdi.n)
	k.tekst(f.Status.String())
	k.tekst(f.Kendt.String())
	k.tekst(f.Hjemmel.String())
	k.tekst(f.Afledning)
	k.tal(int64(len(f.Kilder)))
	for _, kilde := range f.Kilder {
		k.tekst(string(kilde))
	}
}

func (k *kanonisk) regel(g Regel, o Ordning, l regellinje) {
	if len(l) == 0 {
		return
	}
	k.tekst("regel")
	k.tekst(g.String())
	k.tekst(o.String())
	for i := range l {
		k.version(&l[i])
	}
}

func (k *kanonisk) version(v *Regelversion) {
	k.tekst("version")
	k.tekst(v.Fra.String())
	k.tekst(v.Virkning.String())
	k.tal(int64(v.Tal[0]))
	k.tal(int64(v.Tal[1]))
	k.tekst(v.Hjemmel.String())
	k.tekst(v.Kendt.String())
	k.tekst(v.Sikkerhed.String())
	k.tekst(v.Note)
}
