package klage_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// FuzzSag: whatever is read is followed without panic, and what is read prints back to itself.
func FuzzSag(f *testing.F) {
	f.Add([]byte(`{"meddelelse":{"kanal":"digital-post","dag":"2024-11-20"}}`))
	f.Add([]byte(`{"meddelelse":{"kanal":"brev","dag":"2016-07-02","bestridt":"ja"},"klage":{"modtaget":"2024-12-01","hos":"kommunen","klager":"personen"},"skridt":[{"art":"delvist-medhold","dag":"2025-01-10","nyDag":"2025-01-10"}]}`))
	f.Add([]byte(`{"meddelelse":{"kanal":"digital-post","dag":"2024-11-20"},"skridt":[]}`))
	f.Add([]byte(`{"meddelelse":{"kanal":"mundtligt","dag":"9999-12-31"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var s klage.Sag
		if satser.Afkod(data, &s) != nil {
			return
		}
		l, err := klage.Beregner{}.Forloeb(&s)
		if err != nil {
			return
		}
		if l.Naeste.Handling == 0 || len(l.Tidslinje) == 0 {
			t.Fatalf("%+v", l)
		}
		igen, err := json.Marshal(s)
		var s2 klage.Sag
		if err != nil || satser.Afkod(igen, &s2) != nil || cmp.Diff(s, s2, cmpopts.EquateEmpty()) != "" {
			t.Fatalf("%s: %v", igen, err)
		}
	})
}

func FuzzParseKanal(f *testing.F) {
	f.Add("digital-post")
	f.Add("")
	f.Fuzz(func(t *testing.T, s string) {
		if k, err := klage.ParseKanal(s); err == nil && k.String() != s {
			t.Fatalf("%q is read as %v", s, k)
		}
	})
}
