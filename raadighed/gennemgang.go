package raadighed

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Gennemgang is a case whose facts are checked and whose failures are assessed once, for whoever asks about them many
// times. It answers as [Vurderer] does. The case must not be written in while it is in use. The zero value is empty.
type Gennemgang struct {
	v           Vurderer
	f           *Forhold
	vurderinger []Vurdering // the zero Vurdering of a failure that begins after the last day
}

// Gennemgaa checks a case and assesses every failure that has begun by a day. One that begins later is left out, though its day
// be outside known law.
func (v Vurderer) Gennemgaa(f *Forhold, senest satser.Dato) (ud Gennemgang, err error) {
	if err := v.tjek(); err != nil {
		return ud, err
	}
	if err := f.Valider(v.Ordning); err != nil {
		return ud, err
	}
	ud = Gennemgang{v, f, make([]Vurdering, len(f.Haendelser))}
	for i := range f.Haendelser {
		if f.Haendelser[i].Dage().Fra.After(senest) {
			continue
		}
		g := gang{v: v, f: f, nr: i, tjekket: true}
		if err := g.koer(); err != nil {
			return Gennemgang{}, err
		}
		ud.vurderinger[i] = g.res
	}
	return ud, nil
}

// Af reports whether the case and the rules are these.
func (g Gennemgang) Af(v Vurderer, f *Forhold) bool { return f != nil && g.v == v && g.f == f }

// IsZero reports whether g is empty.
func (g Gennemgang) IsZero() bool { return g.f == nil }

// Vurdering returns the answer for failure i of the case, counted from 0; ok is false when it is not assessed.
func (g Gennemgang) Vurdering(i int) (v Vurdering, ok bool) {
	if i < 0 || i >= len(g.vurderinger) {
		return Vurdering{}, false
	}
	return g.vurderinger[i], g.vurderinger[i].Udfald != 0
}

// BegrundI is [Vurderer.BegrundI] for a failure that is assessed.
func (g Gennemgang) BegrundI(dst []spor.Trin, i int, dybde uint8) (Vurdering, []spor.Trin, error) {
	if _, ok := g.Vurdering(i); !ok {
		return Vurdering{}, dst, satser.NewInputfejl("haendelser", satser.KodeGraense, strconv.Itoa(i), "en hændelse, som er vurderet")
	}
	return begrund(gang{v: g.v, f: g.f, nr: i, med: true, trin: dst, dybde: dybde, tjekket: true})
}
