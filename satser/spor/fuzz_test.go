package spor_test

import (
	"encoding/json"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Each target asks for no panic, and that whatever is accepted prints back.

func FuzzTal(f *testing.F) {
	for _, froe := range []string{
		"", "12547.00 kr", "-0.0050 kr", "388957.00/31 kr", "-922337203685477.5808/2147483647 kr", "0.75 pct", "37.5 timer",
		"12/31 dage", "52/12 antal", "2024-05-31 dag", "5.00/1 kr", "+5 antal", "5", " ",
	} {
		f.Add([]byte(froe))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var n, igen spor.Tal
		if n.UnmarshalText(b) != nil {
			return
		}
		ud, err := n.MarshalText()
		if err != nil || string(ud) != string(b) || igen.UnmarshalText(ud) != nil || igen != n {
			t.Errorf("%q is read as %+v and written %q, %v", b, n, ud, err)
		}
		if n.IsValid() != (len(b) > 0) || n.Tekst() == "" {
			t.Errorf("%q is read as %+v: %q", b, n, n.Tekst())
		}
	})
}

func FuzzTrin(f *testing.F) {
	f.Add([]byte(fuldtJSON))
	for _, froe := range []string{
		`{"id":"bolig","udfald":"uoplyst"}`, `{"id":"post","udfald":"beregnet","led":[{},{"tal":"1.00 kr","trin":3}]}`, `null`,
		`{"id":"alder","udfald":"opfyldt","led":[{"tal":"2000-02-29 dag"}]}`, `{"id":"ret","udfald":"opfyldt","periode":{"fra":"2024-05-01"}}`,
		`{"id":"grund-delvis","udfald":"opfyldt","haendelse":"udeblevet-fra-tilbud","grund":"sygdom","periode":{"fra":"2024-05-01","til":"2024-05-02"}}`,
		`{"id":"fritagelse","udfald":"kræver skøn","fritagelse":"sorgorlov","hjemmel":"FVL § 19, stk. 1 (LBK 433/2014)"}`,
		`{"id":"dagsfradrag-andel","udfald":"beregnet","til":"sanktioner-i-alt","regning":"andel til øre","led":[{"tal":"569.00 kr","trin":1}]}`,
	} {
		f.Add([]byte(froe))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var x, igen spor.Trin
		if x.UnmarshalJSON(b) != nil {
			return
		}
		ud, err := json.Marshal(x)
		if err != nil || json.Unmarshal(ud, &igen) != nil || igen != x {
			t.Errorf("%q is read as %+v and written %s, %v", b, x, ud, err)
		}
		_, _ = spor.Spor{x, x}.Efterregn()
		if x.Tekst() == "" {
			t.Errorf("%q says nothing", b)
		}
	})
}
