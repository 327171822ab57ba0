package satser_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// udgaverne is every edition with the number and date in its own heading at Retsinformation.
func udgaverne() map[satser.Udgave]struct {
	kilde       satser.Retskilde
	kort, langt string
} {
	type r = struct {
		kilde       satser.Retskilde
		kort, langt string
	}
	return map[satser.Udgave]r{
		satser.LBK190af2012:     {satser.LAS, "LBK 190/2012", "lovbekendtgørelse nr. 190 af 24. februar 2012"},
		satser.Lov1380af2012:    {satser.Aendring, "lov 1380/2012", "lov nr. 1380 af 23. december 2012"},
		satser.LBK1193af2014:    {satser.LAS, "LBK 1193/2014", "lovbekendtgørelse nr. 1193 af 13. november 2014"},
		satser.LBK806af2015:     {satser.LAS, "LBK 806/2015", "lovbekendtgørelse nr. 806 af 1. juli 2015"},
		satser.LBK468af2016:     {satser.LAS, "LBK 468/2016", "lovbekendtgørelse nr. 468 af 20. maj 2016"},
		satser.LBK269af2017:     {satser.LAS, "LBK 269/2017", "lovbekendtgørelse nr. 269 af 21. marts 2017"},
		satser.LBK247af2019:     {satser.LAS, "LBK 247/2019", "lovbekendtgørelse nr. 247 af 13. marts 2019"},
		satser.LBK981af2019:     {satser.LAS, "LBK 981/2019", "lovbekendtgørelse nr. 981 af 23. september 2019"},
		satser.LBK241af2021:     {satser.LAS, "LBK 241/2021", "lovbekendtgørelse nr. 241 af 12. februar 2021"},
		satser.LBK1031af2023:    {satser.LAS, "LBK 1031/2023", "lovbekendtgørelse nr. 1031 af 22. juni 2023"},
		satser.LBK808af2024:     {satser.LAS, "LBK 808/2024", "lovbekendtgørelse nr. 808 af 25. juni 2024"},
		satser.LBK1004af2025:    {satser.LAS, "LBK 1004/2025", "lovbekendtgørelse nr. 1004 af 30. juni 2025"},
		satser.Lov1612af2013:    {satser.Aendring, "lov 1612/2013", "lov nr. 1612 af 26. december 2013"},
		satser.Lov720af2014:     {satser.Aendring, "lov 720/2014", "lov nr. 720 af 25. juni 2014"},
		satser.Lov1367af2014:    {satser.Aendring, "lov 1367/2014", "lov nr. 1367 af 16. december 2014"},
		satser.Lov1486af2014:    {satser.Aendring, "lov 1486/2014", "lov nr. 1486 af 23. december 2014"},
		satser.Lov1522af2014:    {satser.Aendring, "lov 1522/2014", "lov nr. 1522 af 27. december 2014"},
		satser.Lov1868af2015:    {satser.Aendring, "lov 1868/2015", "lov nr. 1868 af 29. december 2015"},
		satser.Lov296af2016:     {satser.Aendring, "lov 296/2016", "lov nr. 296 af 22. marts 2016"},
		satser.Lov674af2017:     {satser.Aendring, "lov 674/2017", "lov nr. 674 af 8. juni 2017"},
		satser.Lov1526af2018:    {satser.Aendring, "lov 1526/2018", "lov nr. 1526 af 18. december 2018"},
		satser.Lov339af2019:     {satser.Aendring, "lov 339/2019", "lov nr. 339 af 2. april 2019"},
		satser.Lov551af2019:     {satser.Aendring, "lov 551/2019", "lov nr. 551 af 7. maj 2019"},
		satser.Lov1558af2019:    {satser.Aendring, "lov 1558/2019", "lov nr. 1558 af 27. december 2019"},
		satser.Lov1559af2019:    {satser.Aendring, "lov 1559/2019", "lov nr. 1559 af 27. december 2019"},
		satser.Lov2201af2020:    {satser.Aendring, "lov 2201/2020", "lov nr. 2201 af 29. december 2020"},
		satser.Lov1160af2021:    {satser.Aendring, "lov 1160/2021", "lov nr. 1160 af 8. juni 2021"},
		satser.Lov1171af2021:    {satser.Aendring, "lov 1171/2021", "lov nr. 1171 af 8. juni 2021"},
		satser.Lov1541af2023:    {satser.Aendring, "lov 1541/2023", "lov nr. 1541 af 12. december 2023"},
		satser.Lov1655af2024:    {satser.Aendring, "lov 1655/2024", "lov nr. 1655 af 30. december 2024"},
		satser.Lov1750af2025:    {satser.Aendring, "lov 1750/2025", "lov nr. 1750 af 29. december 2025"},
		satser.BEK1608af2019:    {satser.Orden, "BEK 1608/2019", "bekendtgørelse nr. 1608 af 27. december 2019"},
		satser.BEK472af2021:     {satser.Orden, "BEK 472/2021", "bekendtgørelse nr. 472 af 20. marts 2021"},
		satser.BEK1216af2023:    {satser.Orden, "BEK 1216/2023", "bekendtgørelse nr. 1216 af 28. september 2023"},
		satser.BEK804af2025:     {satser.Orden, "BEK 804/2025", "bekendtgørelse nr. 804 af 18. juni 2025"},
		satser.BEK18af2026:      {satser.Orden, "BEK 18/2026", "bekendtgørelse nr. 18 af 8. januar 2026"},
		satser.Lov1380af2012LAB: {satser.LAB, "lov 1380/2012", "lov nr. 1380 af 23. december 2012"},
		satser.Lov548af2019:     {satser.LAB, "lov 548/2019", "lov nr. 548 af 7. maj 2019"},
		satser.LBK701af2022:     {satser.LAB, "LBK 701/2022", "lovbekendtgørelse nr. 701 af 22. maj 2022"},
		satser.LBK280af2024:     {satser.LAB, "LBK 280/2024", "lovbekendtgørelse nr. 280 af 1. marts 2024"},
		satser.LBK433af2014:     {satser.FVL, "LBK 433/2014", "lovbekendtgørelse nr. 433 af 22. april 2014"},
		satser.LBK354af2025:     {satser.RSL, "LBK 354/2025", "lovbekendtgørelse nr. 354 af 2. april 2025"},
		satser.BEK861af2025:     {satser.Orden, "BEK 861/2025", "bekendtgørelse nr. 861 af 19. juni 2025"},
		satser.LBK686af2021:     {satser.DPL, "LBK 686/2021", "lovbekendtgørelse nr. 686 af 15. april 2021"},
		satser.BEK762af2025:     {satser.Orden, "BEK 762/2025", "bekendtgørelse nr. 762 af 18. juni 2025"},
		satser.BEK58af2026:      {satser.Orden, "BEK 58/2026", "bekendtgørelse nr. 58 af 13. januar 2026"},
	}
}

func TestUdgaver(t *testing.T) {
	alle := udgaverne()
	set := map[string]bool{}
	for u := satser.Udgave(1); u.IsValid(); u++ {
		r, er := alle[u]
		if !er {
			t.Errorf("%v is missing from the list here", u)
			continue
		}
		if u.Retskilde() != r.kilde || u.String() != r.kort || u.Tekst() != r.langt {
			t.Errorf("%v: %v %q %q, want %v %q %q", int(u), u.Retskilde(), u, u.Tekst(), r.kilde, r.kort, r.langt)
		}
		nr, aar, _ := strings.Cut(r.kort[4:], "/")
		if want := "https://www.retsinformation.dk/eli/lta/" + aar + "/" + nr; u.Adresse() != want {
			t.Errorf("%v: %s, want %s", u, u.Adresse(), want)
		}
		if !strings.HasSuffix(r.langt, u.Dato().Tekst()) || !strings.Contains(r.kort, nr) || u.Nr() == 0 {
			t.Errorf("%v: %v nr. %d", u, u.Dato(), u.Nr())
		}
		if navn := r.kilde.String() + " " + r.kort; set[navn] {
			t.Errorf("%s stands twice", navn)
		} else {
			set[navn] = true
		}
	}
	if len(set) != len(alle) {
		t.Errorf("%d editions, want %d", len(set), len(alle))
	}
}

func TestUdgaveZero(t *testing.T) {
	for _, u := range []satser.Udgave{0, satser.LBK686af2021 + 1, 255} {
		if u.IsValid() || u.String() != "ukendt udgave" || u.Tekst() != "ukendt udgave" || u.Adresse() != "" {
			t.Errorf("%d prints as %q, %q, %q", int(u), u, u.Tekst(), u.Adresse())
		}
		if u.Retskilde() != 0 || u.Dato().IsValid() || u.Nr() != 0 {
			t.Errorf("%d has parts", int(u))
		}
	}
}

// TestLASPaa walks every day of known law; the table says on which days the edition changes.
func TestLASPaa(t *testing.T) {
	skift := map[string]satser.Udgave{
		"2013-01-01": satser.LBK190af2012, // the benefit begins
		"2014-11-13": satser.LBK1193af2014,
		"2015-07-01": satser.LBK806af2015,
		"2016-05-20": satser.LBK468af2016,
		"2017-03-21": satser.LBK269af2017,
		"2019-03-13": satser.LBK247af2019,
		"2019-09-23": satser.LBK981af2019,
		"2021-02-12": satser.LBK241af2021,
		"2023-06-22": satser.LBK1031af2023,
		"2024-06-25": satser.LBK808af2024,
		"2025-07-01": satser.LBK1004af2025, // dated 30 June, the day before its rules took effect
	}
	var want satser.Udgave
	sete := 0
	for d := satser.MustDato("2012-12-01"); !d.After(sidsteKendte); d = d.AddDays(1) {
		if u, er := skift[d.String()]; er {
			want = u
			sete++
		}
		if got := satser.LASPaa(d); got != want {
			t.Fatalf("%v: %v, want %v", d, got, want)
		}
	}
	if sete != len(skift) {
		t.Errorf("%d of %d changes seen", sete, len(skift))
	}
	if satser.LASPaa(satser.Dato{}) != 0 || satser.LASPaa(satser.MustDato("9999-12-31")) != satser.LBK1004af2025 {
		t.Error("the ends of time have other editions")
	}
}

func TestRetskildeString(t *testing.T) {
	for r, want := range map[satser.Retskilde]string{
		satser.LAS: "LAS", satser.LAB: "LAB", satser.Aendring: "ændringslov", satser.Orden: "bekendtgørelse",
		satser.FVL: "FVL", satser.RSL: "RSL", satser.DPL: "DPL", 0: "ukendt", 9: "ukendt",
	} {
		if r.String() != want {
			t.Errorf("%d is %q, want %q", int(r), r, want)
		}
	}
}

func TestRetskildeTekst(t *testing.T) {
	for r, want := range map[satser.Retskilde]string{
		satser.LAS: "lov om aktiv socialpolitik", satser.LAB: "lov om en aktiv beskæftigelsesindsats", satser.FVL: "forvaltningsloven",
		satser.RSL: "lov om retssikkerhed og administration på det sociale område", satser.DPL: "lov om Digital Post fra offentlige afsendere", satser.Orden: "", satser.Aendring: "", 0: "",
	} {
		if r.Tekst() != want {
			t.Errorf("%v is %q, want %q", r, r.Tekst(), want)
		}
	}
}

// TestKunLASDateres: a provision takes the edition of the day only when it stands in an edition of LAS.
func TestKunLASDateres(t *testing.T) {
	for u := satser.Udgave(1); u.IsValid(); u++ {
		h := satser.Hjemmel{Udgave: u, Paragraf: 1}
		if got, want := h.I(satser.LBK1004af2025) != h, u.Retskilde() == satser.LAS && u != satser.LBK1004af2025; got != want {
			t.Errorf("%v: dated %v, want %v", u, got, want)
		}
	}
}
