package ydelse_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestNytForloebEfterOphoer: a new course can follow on one that ended before its granted last day, from the day of the end
// and not from the day before; after folkepensionsalderen none can.
func TestNytForloebEfterOphoer(t *testing.T) {
	for _, r := range []struct {
		grund string
		fra   string
		ender []ydelse.Forloebsophoer
		kode  satser.Kode
	}{
		{"the first runs on", "2024-09-16", nil, satser.KodeOverlap},
		{"from the day of the end", "2024-09-16", []ydelse.Forloebsophoer{{Fra: dag("2024-09-16"), Art: ydelse.Frasagt}}, ""},
		{"the day before", "2024-09-15", []ydelse.Forloebsophoer{{Fra: dag("2024-09-16"), Art: ydelse.Frasagt}}, satser.KodeOverlap},
		{"later", "2024-11-01", []ydelse.Forloebsophoer{{Fra: dag("2024-09-16"), Art: ydelse.ManglendeMedvirken}}, ""},
		{"after folkepensionsalderen", "2024-11-01", []ydelse.Forloebsophoer{{Fra: dag("2024-09-16"), Art: ydelse.FolkepensionsalderNaaet}}, satser.KodeModstrid},
	} {
		s := sag(jaf, forloeb("2023-01-01", "", r.fra, ""))
		s.Ret.Ophoer = r.ender
		err := s.Valider()
		var fejl *satser.Inputfejl
		if r.kode == "" && err != nil || r.kode != "" && (!errors.As(err, &fejl) || fejl.Kode != r.kode || fejl.Felt != "forloeb[1].fra") {
			t.Errorf("%s: %v", r.grund, err)
		}
	}
}

// TestLoeb: the days of a course, cut at its end.
func TestLoeb(t *testing.T) {
	s := sag(jaf, forloeb("2023-01-01", "2025-12-31", "2026-02-01", ""))
	s.Ret.Ophoer = []ydelse.Forloebsophoer{{Fra: dag("2024-09-16"), Art: ydelse.Frasagt}}
	for i, vil := range map[int]satser.Periode{
		-1: {}, 2: {}, 0: satser.MustPeriode("2023-01-01", "2024-09-15"), 1: {Fra: dag("2026-02-01")},
	} {
		if fik := s.Loeb(i); fik != vil {
			t.Errorf("course %d: %v, want %v", i, fik, vil)
		}
	}
	if got := (*ydelse.Sag)(nil).Loeb(0); got != (satser.Periode{}) {
		t.Errorf("no case: %v", got)
	}
}
