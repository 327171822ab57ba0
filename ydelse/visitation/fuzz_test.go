package visitation_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// FuzzRessourceforloeb: whatever is read is answered without panic, and prints back to itself.
func FuzzRessourceforloeb(f *testing.F) {
	f.Add([]byte(`{"afgoerelse":"2024-05-01","person":{"foedt":"1980-01-01","folkepension":"2049-01-01"},"maalgruppe":{"komplekseProblemer":"ja"},"laengde":{"aar":2,"maaneder":6},"oenske":"ikke vurderet"}`))
	f.Add([]byte(`{"afgoerelse":"2022-01-01","fra":"9999-12-31","person":{"foedt":"0001-01-01"},"tidligere":[{"fra":"2013-01-01","laengde":{"aar":100},"orlov":[{"fra":"2019-12-01","til":"2021-02-01","art":"sorgorlov","dagpengeret":"ja"}]}]}`))
	f.Add([]byte(`{"afgoerelse":"2018-06-15","person":{"foedt":"1960-02-29"},"foertidspension":"ja","frasiger":"ja","udenForbedring":"ja"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var r visitation.Ressourceforloeb
		if satser.Afkod(data, &r) != nil {
			return
		}
		v, err := vurderer().Ressourceforloeb(&r)
		if err != nil {
			return
		}
		tjekSpor(t, v)
		rundtur(t, r)
		rundtur(t, v)
	})
}

// FuzzVarighed: the same of a course, under both schemes.
func FuzzVarighed(f *testing.F) {
	f.Add([]byte(`{"fra":"2021-01-01","bevilget":"2020-12-15","laengde":{"aar":2},"orlov":[{"fra":"2021-06-01","art":"barsel"}]}`), "1960-01-01", "2027-03-01")
	f.Add([]byte(`{"fra":"2020-01-01","bevilget":"2020-01-01","orlov":[]}`), "", "")
	f.Add([]byte(`{"fra":"2024-02-29","til":"2026-02-28","rask":"2025-01-01","tilSygedagpenge":"2025-01-02"}`), "", "")
	f.Add([]byte(`{"fra":"2026-12-31","laengde":{"maaneder":1200},"orlov":[{"fra":"2019-01-01","til":"2200-12-31","art":"sorgorlov","dagpengeret":"ja"}]}`), "1986-12-31", "9999-12-31")
	f.Fuzz(func(t *testing.T, data []byte, foedt, pension string) {
		var x visitation.Forloeb
		var p visitation.Person
		if satser.Afkod(data, &x) != nil || p.Foedt.UnmarshalText([]byte(foedt)) != nil || p.Folkepension.UnmarshalText([]byte(pension)) != nil {
			return
		}
		for _, o := range []satser.Ordning{rf, jaf} {
			l, err := vurderer().Varighed(o, p, &x)
			if err != nil {
				continue
			}
			tjekSpor(t, l.Vurdering)
			rundtur(t, x)
			rundtur(t, l)
			if l.Tekst() == "" {
				t.Fatal("no text")
			}
		}
	})
}

// FuzzJobafklaring: the same of jobafklaring.
func FuzzJobafklaring(f *testing.F) {
	f.Add([]byte(`{"afgoerelse":"2024-05-15","uarbejdsdygtig":"ja","grundlag":"efter-sygedagpenge","sygedagpenge":{"maaned":"2024-05","uger":22,"dage":1,"forlaenges":"nej"},"livstruende":"ja"}`))
	f.Add([]byte(`{"afgoerelse":"2020-01-01","grundlag":"nyt-forloeb","tidligereYdelse":"frasagt","person":{"folkepension":"2020-01-01"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var j visitation.Jobafklaring
		if satser.Afkod(data, &j) != nil {
			return
		}
		v, err := vurderer().Jobafklaring(&j)
		if err != nil {
			return
		}
		tjekSpor(t, v.Vurdering)
		rundtur(t, j)
		rundtur(t, v)
	})
}

// rundtur asks that a value prints back to itself; an empty list is no list.
func rundtur[T any](t *testing.T, v T) {
	t.Helper()
	b, err := json.Marshal(v)
	var igen T
	if err == nil {
		err = satser.Afkod(b, &igen)
	}
	if diff := cmp.Diff(v, igen, cmpopts.EquateEmpty()); err != nil || diff != "" {
		t.Fatalf("%s: %v\n%s", b, err, diff)
	}
}

func TestRundtur(t *testing.T) {
	x := paa(iMaalgruppen("2024-05-01"), 45)
	x.Laengde, x.Tidligere = visitation.Laengde{Aar: 1, Maaneder: 6}, []visitation.Forloeb{tidligere("2020-01-01", 2)}
	rundtur(t, x)
	rundtur(t, bevilling(t, x))
	rundtur(t, efterSygedagpenge())
	rundtur(t, afklaring(t, efterSygedagpenge()))
	f := visitation.Forloeb{Fra: dag("2024-05-01"), Laengde: visitation.Laengde{Aar: 2}, Orlov: []visitation.Orlov{barsel("2024-06-01", "2024-06-10")}, Rask: dag("2025-01-01")}
	rundtur(t, f)
	rundtur(t, maalt(t, jaf, visitation.Person{Folkepension: dag("2024-12-01")}, f))
	o := visitation.Opfoelgning{Fra: dag("2024-05-01"), SygedagpengeSlut: dag("2024-04-30")}
	rundtur(t, o)
	s, err := vurderer().Skridt(jaf, &o)
	if err != nil {
		t.Fatal(err)
	}
	rundtur(t, s)
}
