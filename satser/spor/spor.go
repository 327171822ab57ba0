package spor

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Spor is the explained steps of a result, in the order of the law. The amount can be recomputed from them alone:
// [Spor.Efterregn]. The zero value has no steps and explains nothing.
type Spor []Trin

// Mangler returns the steps that miss a fact or leave something to the caseworker, in order: what stands between the
// case and an answer. It is nil when nothing does.
func (s Spor) Mangler() []Trin {
	var ud []Trin
	for i := range s {
		if s[i].mangler() {
			ud = append(ud, s[i])
		}
	}
	return ud
}

// Satser returns each rate that the steps used, once, in the order of first use.
func (s Spor) Satser() []satser.Satsref {
	var ud []satser.Satsref
	for i := range s {
		if ref := s[i].Sats; !ref.IsZero() && !slices.Contains(ud, ref) {
			ud = append(ud, ref)
		}
	}
	return ud
}
