package proeve_test

import (
	"math/rand/v2"
	"reflect"
	"sync"
	"testing"
)

// TestSamtidig asks every function and every method 64 times at once, all with the same rule set, the same calculators and the same
// facts: each answer is the one that a single caller gets. Run it with -race.
func TestSamtidig(t *testing.T) {
	const samtidige = 64
	saet := 2
	if testing.Short() {
		saet = 1
	}
	type spoergsmaal struct {
		etKald
		ind  []reflect.Value
		svar uint64
	}
	p, terning := nyePuljer(0, 1), rand.New(rand.NewPCG(3, 4))
	var alle []spoergsmaal
	for _, k := range alleKald() {
		if fjSkriver(k.navn) {
			continue
		}
		for range saet {
			q := spoergsmaal{etKald: k}
			for i := range k.fn.Type().NumIn() {
				v := p.af(k.fn.Type().In(i)).gyldig(terning)
				if v.Kind() == reflect.Slice { // what is appended to must not have room for two
					v = v.Slice3(0, v.Len(), v.Len())
				}
				q.ind = append(q.ind, v)
			}
			q.svar = fjAftryk(q.kaldtMed(q.ind))
			alle = append(alle, q)
		}
	}
	var klar sync.WaitGroup
	start := make(chan struct{})
	for nr := range samtidige {
		klar.Go(func() {
			<-start
			for i := range alle {
				q := &alle[(i*(2*nr+1)+nr*17)%len(alle)] // each in an order of its own
				if testing.Short() && (i+nr)%4 != 0 {
					continue
				}
				if fjAftryk(q.kaldtMed(q.ind)) != q.svar {
					t.Errorf("%s: another answer than alone", q.navn)
				}
			}
		})
	}
	close(start)
	klar.Wait()
	t.Logf("%d questions by %d at once", len(alle), samtidige)
}

// kaldtMed calls with what is there; a Must function that panics has no answer.
func (k etKald) kaldtMed(ind []reflect.Value) (svar []reflect.Value) {
	defer func() { _ = recover() }()
	if k.fn.Type().IsVariadic() {
		return k.fn.CallSlice(ind)
	}
	return k.fn.Call(ind)
}
