package proeve_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// TestFjendtligeKald calls every exported function and method with what no caller should hand in. Whatever it is:
//
//   - nothing panics, but the Must functions, and they with an error that says what is wrong;
//   - every call comes back;
//   - an error is one of the library's, with what is wrong and what would be right, and comes with no answer beside it;
//   - the same question gives the same answer, and what was handed in is left as it was, and shares nothing with the answer;
//   - an answer can be written as JSON and read back as the same, and its texts are texts.
func TestFjendtligeKald(t *testing.T) {
	t.Parallel()
	hoejst, langt, antal := 500, 1050, 1200
	if testing.Short() {
		hoejst, langt, antal = 50, 210, 100
	}
	p := &fjProeve{T: t, puljer: nyePuljer(hoejst, langt), antal: antal, terning: rand.New(rand.NewPCG(11, 22)), sete: map[string]bool{}}
	foer := fjRigtig(json.Marshal(satser.Gaeldende()))
	for _, k := range alleKald() {
		p.proev(k)
	}
	if efter := fjRigtig(json.Marshal(satser.Gaeldende())); string(efter) != string(foer) {
		t.Error("the embedded rule set has changed")
	}
	t.Logf("%d functions and methods, %d calls", len(alleKald()), p.kald)
}

// fjProeve calls, and holds what comes back against what must hold of it.
type fjProeve struct {
	*testing.T
	puljer  *fjPuljer
	antal   int // the most calls with several hostile arguments
	terning *rand.Rand
	kald    int
	navn    string
	sete    map[string]bool // what has been reported
}

// fjFrist is how long a call may take, far beyond what any does.
const fjFrist = 30 * time.Second

// meld reports a fault of a function once.
func (p *fjProeve) meld(hvad string, ind []reflect.Value) {
	noegle := p.navn + ": " + hvad
	if kort, _, _ := strings.Cut(noegle, "\n"); !p.sete[kort] {
		p.sete[kort] = true
		p.Errorf("%s\n\twith %s", noegle, fjVist(ind))
	}
}

// fjVist shows the arguments, cut short.
func fjVist(ind []reflect.Value) string {
	var ud []string
	for _, v := range ind {
		s, dele := v.Type().String(), 0
		fjTekstdele(v, 0, func(x string) { dele += 1 + len(x) })
		if dele > 20_000 || v.Kind() == reflect.Slice && v.Len() > 100 {
			s += " (long)"
		} else {
			b, err := json.Marshal(fjVaerdi(v))
			if err != nil || len(b) > 6000 || v.Kind() == reflect.Slice {
				b = fmt.Appendf(nil, "%+v", fjVaerdi(v))
			}
			s += " " + satser.Klip(string(b[:min(len(b), 31)])) + string(b[min(len(b), 31):min(len(b), 6000)])
		}
		ud = append(ud, s)
	}
	return strings.Join(ud, "\n\t     ")
}

func fjVaerdi(v reflect.Value) (ud any) {
	defer func() { _ = recover() }()
	return v.Interface()
}

// proev calls a function with each hostile value of each argument, the others valid, and with several at a time.
func (p *fjProeve) proev(k etKald) {
	p.navn = k.navn
	t := k.fn.Type()
	puljer, alle := make([]*fjPulje, t.NumIn()), 1
	for i := range puljer {
		puljer[i] = p.puljer.af(t.In(i))
		alle = min(alle*len(puljer[i].vaerdier), 1<<30)
	}
	ind := make([]reflect.Value, len(puljer))
	if alle <= p.antal {
		p.alle(k, puljer, ind, 0)
		return
	}
	for i := range puljer {
		for _, v := range puljer[i].vaerdier {
			for n := range ind {
				ind[n] = puljer[n].gyldig(p.terning)
			}
			ind[i] = v
			p.kaldt(k, ind)
		}
	}
	for range p.antal / 4 {
		for n := range ind {
			ind[n] = puljer[n].enAf(p.terning)
		}
		p.kaldt(k, ind)
	}
}

func (p *fjProeve) alle(k etKald, puljer []*fjPulje, ind []reflect.Value, n int) {
	if n == len(ind) {
		p.kaldt(k, ind)
		return
	}
	for _, v := range puljer[n].vaerdier {
		ind[n] = v
		p.alle(k, puljer, ind, n+1)
	}
}

// gyldig draws a valid value, enAf now a valid one and now any.
func (x *fjPulje) gyldig(r *rand.Rand) reflect.Value { return x.vaerdier[r.IntN(max(1, x.gyldige))] }

func (x *fjPulje) enAf(r *rand.Rand) reflect.Value {
	if r.IntN(2) == 0 {
		return x.gyldig(r)
	}
	return x.vaerdier[r.IntN(len(x.vaerdier))]
}

// fjSkriver is the functions that are there to write in what they are handed: they get a copy.
func fjSkriver(navn string) bool {
	metode := navn[strings.LastIndex(navn, ".")+1:]
	return strings.HasPrefix(metode, "Unmarshal") || metode == "Citer" || navn == "satser.Afkod" || navn == "satser.LaesNavn" || navn == "hvadnu.Aendring"
}

// fjDst is the functions that hand back the slice that they were handed, with more in it.
func fjDst(navn string) bool {
	metode := navn[strings.LastIndex(navn, ".")+1:]
	return strings.HasPrefix(metode, "Append") || metode == "OpgoerI" || metode == "BegrundI" || metode == "BeregnPeriode" || metode == "Skaevdage"
}

// kaldt makes one call, and another with the same values.
func (p *fjProeve) kaldt(k etKald, ind []reflect.Value) {
	skriver := fjSkriver(k.navn)
	foer := fjAftryk(ind)
	svar, ok := p.et(k, ind, skriver)
	if !ok {
		return
	}
	p.tjekSvar(k, ind, svar)
	igen := fjAftryk(svar)
	if !skriver {
		if fjAftryk(ind) != foer {
			p.meld("it writes in what it is handed", ind)
			return
		}
		if !fjDst(k.navn) && !fjDel(k.navn) {
			fjRods(svar)
			if fjAftryk(ind) != foer {
				p.meld("its answer shares memory with what it is handed", ind)
				return
			}
		}
	}
	if svar, ok = p.et(k, ind, skriver); ok && fjAftryk(svar) != igen {
		p.meld("the same question has two answers", ind)
	}
}

func (p *fjProeve) et(k etKald, ind []reflect.Value, skriver bool) (svar []reflect.Value, ok bool) {
	p.kald++
	if skriver {
		kopi := make([]reflect.Value, len(ind))
		for i, v := range ind {
			kopi[i] = fjKopi(v)
		}
		ind = kopi
	}
	navn := k.navn
	ur := time.AfterFunc(fjFrist, func() { panic(navn + " does not come back: " + fjVist(ind)) })
	defer ur.Stop()
	defer func() {
		if r := recover(); r != nil {
			ok = false
			p.paniserede(r, ind)
		}
	}()
	if k.fn.Type().IsVariadic() {
		return k.fn.CallSlice(ind), true
	}
	return k.fn.Call(ind), true
}

// paniserede lets a Must function panic with a helpful error, and nothing else.
func (p *fjProeve) paniserede(r any, ind []reflect.Value) {
	if err, ok := r.(error); ok && strings.HasPrefix(p.navn[strings.LastIndex(p.navn, ".")+1:], "Must") {
		p.tjekFejl(err, ind)
		return
	}
	stak := string(debug.Stack())
	if i := strings.Index(stak, "panic.go"); i >= 0 {
		stak = stak[i:]
	}
	p.meld(fmt.Sprintf("panic: %v\n%.1800s", r, stak), ind)
}
