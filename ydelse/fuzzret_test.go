package ydelse_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// til is mostly a day soon after another, sometimes any.
func (b *raabytes) til(fra satser.Dato) satser.Dato {
	if x := b.u8(); x < 200 && fra.IsValid() {
		return fra.AddDays(int(x % 12))
	}
	return b.dato()
}

func (b *raabytes) ret() (r ydelse.Retsforhold) {
	for range b.u8() % 4 {
		x := ydelse.Betingelse{Fra: b.dato(), Art: ydelse.Betingelsesart(b.enum(4)), Opfyldt: b.svar()}
		x.Til = b.til(x.Fra)
		r.Betingelser = append(r.Betingelser, x)
	}
	for range b.u8() % 4 {
		x := ydelse.BevaretRet{Fra: b.dato(), Art: ydelse.Bevaretart(b.enum(5))}
		x.Til = b.til(x.Fra)
		r.Bevaret = append(r.Bevaret, x)
	}
	for range b.u8() % 3 {
		x := ydelse.Ferie{Fra: b.dato(), Art: ydelse.Ferieart(b.enum(2)), Ret: b.svar(), Aftalt: b.svar()}
		x.Til = b.til(x.Fra)
		r.Ferie = append(r.Ferie, x)
	}
	for range b.u8() % 3 {
		x := ydelse.Udlandsophold{Fra: b.dato(), Art: ydelse.Udlandsart(b.enum(8)), Raadighed: b.svar(), Meddelt: b.dato()}
		x.Til = b.til(x.Fra)
		if b.u8()%2 == 0 {
			x.Tilladt = b.svar()
		}
		r.Udland = append(r.Udland, x)
	}
	for range b.u8() % 3 {
		r.Ophoer = append(r.Ophoer, ydelse.Forloebsophoer{Fra: b.dato(), Art: ydelse.Ophoersart(b.enum(8))})
	}
	return r
}

// taalerRet asks for the right and for a period of whatever it is given: answers that agree, or a typed fault with nothing
// beside it.
func taalerRet(t tester, raa []byte) {
	b := raabytes(raa)
	x := beregner(b.praksis())
	m := satser.MustMaaned("2012-12").Add(int(b.u8()) % 171)
	s := sag(satser.Ordning(b.u8()%2+1), forloeb("2013-06-10", "2022-05-11", "2022-06-12", ""))
	if b.u8() < 40 {
		s = b.sag()
	}
	s.Ret = b.ret()
	loeb, err := x.Retsperioder(s, m.Periode())
	typet(t, err, len(loeb))
	for _, r := range loeb {
		dag, err := x.RetPaa(s, r.Periode.Til)
		if r.Ukendt() != (err != nil) || dag.Udfald != r.Udfald {
			t.Fatalf("%v: %v by itself, %v in %v (%v)", r.Periode.Til, dag.Udfald, r.Udfald, r.Periode, err)
		}
	}
	p, err := x.OpgoerPeriode(s, m, m.Add(2))
	typet(t, err, len(p.Maaneder)+len(p.Skift))
	res, err2 := x.BeregnPeriode(nil, s, m, m.Add(2))
	if (err == nil) != (err2 == nil) || err != nil && err.Error() != err2.Error() || err == nil && len(res) != len(p.Maaneder) {
		t.Fatalf("%v, %v: %d and %d months", err, err2, len(res), len(p.Maaneder))
	}
	for i, o := range p.Maaneder {
		if res[i] != o.Resultat {
			t.Fatalf("%+v, %+v", res[i], o.Resultat)
		}
		enig(t, x, s, o.Maaned, o)
	}
	for _, x := range p.Skift {
		tjekSkifttekst(t, x)
	}
	_ = p.Tekst()
}

// typet checks that a fault is of a type, and that no answer stands beside it.
func typet(t tester, err error, svar int) {
	t.Helper()
	var inde *satser.Inputfejl
	var ude *satser.Udenforfejl
	if err != nil && (!errors.As(err, &inde) && !errors.As(err, &ude) || svar > 0) {
		t.Fatalf("%d answers beside %v", svar, err)
	}
}

// FuzzRet: no facts about the right make a panic, or answers that do not agree.
func FuzzRet(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte("en sag af tilfældige tegn, længe nok til at fylde alle felterne med noget, også dem om retten til ydelsen"))
	f.Fuzz(func(t *testing.T, raa []byte) { taalerRet(t, raa) })
}

// TestRetsskrald is the same on bytes that rapid draws.
func TestRetsskrald(t *testing.T) {
	rapid.Check(t, gentag(runder(5), func(t *rapid.T) { taalerRet(t, rapid.SliceOfN(rapid.Byte(), 0, 500).Draw(t, "bytes")) }))
}

// retsfroe are case files with facts about the right for the fuzz target of documents to begin from.
func retsfroe() []ydelse.Sagsdokument {
	s := sag(jaf, forloeb("2024-01-01", ""))
	s.Ret = fuldtRet()
	return []ydelse.Sagsdokument{{Sag: *s}, {Sag: *sag(rf, rejse("2025-10-03", "2025-10-04", ydelse.UdlandOvernatning, raadig(spor.IkkeVurderet)))}}
}
