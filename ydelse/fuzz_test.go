package ydelse_test

import (
	"encoding/binary"
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// raabytes makes facts of any kind, sound and unsound, from raw bytes; when they run out it makes zeros.
type raabytes []byte

func (b *raabytes) u8() uint8 {
	if len(*b) == 0 {
		return 0
	}
	x := (*b)[0]
	*b = (*b)[1:]
	return x
}

// enum is mostly one of n known values, sometimes any.
func (b *raabytes) enum(n uint8) uint8 {
	if x := b.u8(); x < 230 {
		return x%n + 1
	}
	return b.u8()
}

// tal is any whole number.
func (b *raabytes) tal() int64 {
	var x [8]byte
	for i := range x {
		x[i] = b.u8()
	}
	return int64(binary.BigEndian.Uint64(x[:]))
}

// dato is mostly a day around 2013-2027, sometimes none, sometimes any.
func (b *raabytes) dato() satser.Dato {
	switch x := b.u8(); {
	case x < 30:
		return satser.Dato{}
	case x < 40:
		d, _ := satser.NewDato(int(b.u8())*40, int(b.u8()%14), int(b.u8()%33))
		return d
	case x < 60:
		return dag("1996-01-01").AddDays(int(b.u8()) * 40)
	}
	return dag("2012-11-01").AddDays(int(b.u8())*21 + int(b.u8()))
}

func (b *raabytes) beloeb() satser.Beloeb {
	switch x := b.u8(); {
	case x < 5:
		return satser.BeloebAfEnheder(b.tal())
	case x < 10:
		return satser.BeloebAfEnheder(satser.GraenseKroner*satser.EnhederPrKrone - 100)
	case x < 40:
		return satser.Beloeb{}
	}
	return satser.BeloebAfEnheder((int64(b.u8())<<16 | int64(b.u8())<<8 | int64(b.u8())) * satser.EnhederPrOere)
}

func (b *raabytes) sag() *ydelse.Sag {
	s := &ydelse.Sag{Ordning: satser.Ordning(b.enum(2)), Foedt: dag("1999-01-01").AddDays(int(b.u8()) * 20)}
	if b.u8() < 10 {
		s.Foedt = b.dato()
	}
	for range b.u8()%3 + 1 {
		s.Forloeb = append(s.Forloeb, ydelse.Forloeb{Fra: b.dato(), Til: b.dato(), Bevilget: b.dato()})
	}
	for range b.u8() % 3 {
		s.Bolig = append(s.Bolig, ydelse.Bolig{Fra: b.dato(), Til: b.dato(), HosForaelder: spor.Svar(b.enum(3))})
	}
	for range b.u8() % 3 {
		s.Boern = append(s.Boern, ydelse.Barn{Foedt: b.dato(), Ophold: ydelse.Ophold(b.enum(5)), Fra: b.dato(), Til: b.dato()})
	}
	for range b.u8() % 3 {
		s.Bidrag = append(s.Bidrag, ydelse.Bidrag{Fra: b.dato(), Til: b.dato(), Fastsat: b.beloeb(), Normalbidrag: b.beloeb()})
	}
	s.Tidligere = ydelse.TidligereYdelse{Art: ydelse.Tidligereart(b.enum(5)), Beloeb: b.beloeb(), Pr: ydelse.Ydelsesperiode(b.enum(2)), SidsteDag: b.dato()}
	for range b.u8() % 2 {
		s.Selvstaendig = append(s.Selvstaendig, ydelse.Selvstaendig{Fra: b.dato(), Til: b.dato(), Arbejde: ydelse.Arbejdsdel(b.enum(2))})
	}
	for range b.u8() % 3 {
		s.Lofter = append(s.Lofter, ydelse.Loft{Fra: b.dato(), Til: b.dato(), Art: ydelse.Loftart(b.enum(3)), Niveau: b.beloeb()})
	}
	for range b.u8() % 5 {
		s.Indtaegter = append(s.Indtaegter, b.indtaegt())
	}
	if b.u8()%2 == 1 {
		s.Raadighed = b.forhold()
	}
	return s
}

func (b *raabytes) indtaegt() ydelse.Indtaegt {
	x := ydelse.Indtaegt{
		Art: satser.Indtaegtsart(b.enum(uint8(len(satser.Indtaegtsarter())))), Beloeb: b.beloeb(),
		Udbetalt: b.dato(), Periode: satser.Periode{Fra: b.dato(), Til: b.dato()},
	}
	if b.u8() < 40 {
		x.EgenPension, x.ArbejdsgiverPension = b.beloeb(), b.beloeb()
	}
	if x.Art == satser.Tilbudsindtaegt || b.u8() < 5 {
		x.Timer = satser.Timer(int32(b.u8()) * 100)
	}
	if b.u8() < 5 {
		x.Vurdering = satser.Virkning(b.enum(17))
	}
	return x
}

func (b *raabytes) praksis() ydelse.Praksis {
	p := ydelse.Standard()
	for _, v := range valgene(&p) {
		switch x := b.u8(); {
		case x < 2:
			*v.felt = spor.Praksis(b.u8())
		case x < 100:
			*v.felt = v.alternativ
		}
	}
	return p
}

// taaler computes whatever it is given: an answer on which the three ways agree, or a typed fault with no answer
// beside it.
func taaler(t tester, raa []byte) {
	b := raabytes(raa)
	beregner := beregner(b.praksis())
	m := satser.MustMaaned("2012-12").Add(int(b.u8()) % 171)
	s := b.sag()
	o, err := beregner.Opgoer(s, m)
	if err == nil {
		enig(t, beregner, s, m, o)
		if o.Ydelse.Sign() < 0 || !o.Udfald.IsValid() {
			t.Fatalf("%v: %+v", m, o.Resultat)
		}
		_, _ = o.Beloeb()
		return
	}
	var inde *satser.Inputfejl
	var ude *satser.Udenforfejl
	if !errors.As(err, &inde) && !errors.As(err, &ude) {
		t.Fatalf("%v: a fault of no type: %v", m, err)
	}
	r, err2 := beregner.Beregn(s, m)
	if err2 == nil || err2.Error() != err.Error() || r != (ydelse.Resultat{}) || o.Resultat != r || len(o.Spor) > 0 {
		t.Fatalf("%v: Opgoer says %v, Beregn says %v with %+v", m, err, err2, r)
	}
}

// FuzzBeregn: no case of whatever facts makes a panic or an answer that does not recompute.
func FuzzBeregn(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte("en sag af tilfældige tegn, længe nok til at fylde alle felterne med noget"))
	f.Add([]byte{200, 200, 200, 200, 200, 200, 100, 1, 50, 100, 1, 200, 100, 100, 10, 200, 100, 100})
	f.Fuzz(func(t *testing.T, raa []byte) { taaler(t, raa) })
}

// TestSkrald is the same on bytes that rapid draws.
func TestSkrald(t *testing.T) {
	rapid.Check(t, gentag(runder(10), func(t *rapid.T) { taaler(t, rapid.SliceOfN(rapid.Byte(), 0, 400).Draw(t, "bytes")) }))
}
