package hvadnu_test

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

// raekke is a month and its kinks by hand: the kind, the wage, the benefit and what is kept above it.
type raekke struct {
	grund  string
	maaned string
	sag    *ydelse.Sag
	valg   hvadnu.Valg
	p      ydelse.Praksis
	naiv   naiv
	knaek  []vil
}

type vil struct {
	art          hvadnu.Knaekart
	loen, ydelse string
	beholdt      string // a fraction
	trin         spor.ID
	hjemmel      string
}

const (
	start = hvadnu.Begyndelse
	gr    = hvadnu.Loengraense
	nul   = hvadnu.Nulpunkt
	sank  = hvadnu.Sanktionsgraense
)

// raekker: 2024 has 12.326 and 16.382 kr. a month, the threshold 16.323 kr., 17,86 kr. an hour, 1.896 kr. for an event; 2021 has
// 15.547 kr. with a child and the threshold 15.264 kr.; 2015 has 10.849 kr. and 13.648 kr. Where the benefit comes to 0 kr. the
// sum in the reason gives a wage between two øre; the first at which nothing is paid is the one where less than half an øre
// is left.
func raekker() []raekke {
	a68, a69j := "§ 68 a, stk. 2", "§ 69 j, stk. 9"
	begynd6a := vil{start, "0.00", "12326.00", "1", spor.Post, a68}
	graense6a := vil{gr, "16323.00", "12326.00", "9/20", spor.LoenOverGraensen, a68}
	begynd6b := vil{start, "0.00", "12326.00", "7/10", spor.LoenfradragTil, a69j}
	graense6b := vil{gr, "16323.00", "7429.10", "9/20", spor.LoenTilGraensen, a69j}
	til0a := func(loen string) vil { return vil{nul, loen, "0.00", "1", spor.EfterFradrag, "§ 68 a, stk. 1"} }
	til0b := func(loen string) vil { return vil{nul, loen, "0.00", "1", spor.EfterFradrag, "§ 69 j, stk. 5"} }
	n6a := naiv{foer: "12326", graense: 16323}
	n6b := naiv{foer: "12326", graense: 16323, under: 30}
	medAnden := func(n naiv, w int64) naiv { n.anden = w; return n }
	medAndet := func(n naiv, k string) naiv { n.andet = k; return n }
	medFoer := func(n naiv, f string) naiv { n.foer = f; return n }
	medHaendelse := func(n naiv, k int64) naiv { n.haendelse = k; return n }
	medGammel := func(n naiv, k int64) naiv { n.gammel = k; return n }
	medTredjedel := func(n naiv, k int64) naiv { n.tredjedel = k; return n }
	fra16 := hvadnu.Valg{Maks: til60.Maks, Skridt: til60.Skridt, Periode: satser.MustPeriode("2024-05-16", "2024-05-31")}
	pension := hvadnu.Valg{Maks: til60.Maks, Skridt: til60.Skridt, EgenPension: 400, ArbejdsgiverPension: 800}
	return []raekke{
		{
			"kap. 6 a: 12.326 / 0,55 = 22.410,909 above 16.323", "2024-05", sag(rf), til60,
			ydelse.Praksis{},
			n6a,
			[]vil{begynd6a, graense6a, til0a("38733.91")},
		},
		{
			"kap. 6 b: 12.326 - 4.896,90 = 7.429,10; / 0,55 = 13.507,4545", "2024-05", sag(jaf), til60,
			ydelse.Praksis{},
			n6b,
			[]vil{begynd6b, graense6b, til0b("29830.45")},
		},
		{
			"with a child: 16.382 / 0,55 = 29.785,4545", "2024-05", sag(rf, medBarn), til60,
			ydelse.Praksis{},
			medFoer(n6a, "16382"),
			[]vil{{start, "0.00", "16382.00", "1", spor.Post, a68}, {gr, "16323.00", "16382.00", "9/20", spor.LoenOverGraensen, a68}, til0a("46108.45")},
		},
		{
			"kap. 6 a in 2021: 15.547 - 4.579,20 = 10.967,80; / 0,55 = 19.941,4545", "2021-05", sag(rf, medBarn), til60,
			ydelse.Praksis{},
			naiv{foer: "15547", graense: 15264, under: 30},
			[]vil{{start, "0.00", "15547.00", "7/10", spor.LoenfradragTil, a68}, {gr, "15264.00", "10967.80", "9/20", spor.LoenTilGraensen, a68}, til0a("35205.45")},
		},
		{
			"pension in the wage changes nothing", "2024-05", sag(rf), pension,
			ydelse.Praksis{},
			n6a,
			[]vil{begynd6a, graense6a, til0a("38733.91")},
		},
		{
			"10.000 kr. on leaving a job fills the threshold first", "2024-05", sag(rf, med(satser.Ophoersbeloeb, "2024-05", "10000")), til60,
			ydelse.Praksis{},
			medAnden(n6a, 10000),
			[]vil{begynd6a, {gr, "6323.00", "12326.00", "9/20", spor.LoenOverGraensen, a68}, til0a("28733.91")},
		},
		{
			"20.000 kr. has passed it: 10.303,65 / 0,55 = 18.733,909", "2024-05", sag(rf, med(satser.Ophoersbeloeb, "2024-05", "20000")), til60,
			ydelse.Praksis{},
			medAnden(n6a, 20000),
			[]vil{{start, "0.00", "10303.65", "9/20", spor.LoenfradragOver, a68}, til0a("18733.91")},
		},
		{
			"exactly at it", "2024-05", sag(jaf, med(satser.Ophoersbeloeb, "2024-05", "16323")), til60,
			ydelse.Praksis{},
			medAnden(n6b, 16323),
			[]vil{{start, "0.00", "7429.10", "9/20", spor.LoenfradragOver, a69j}, til0b("13507.45")},
		},
		{
			"5.000 kr. krone for krone: 7.326 / 0,55 = 13.320 even", "2024-05", sag(rf, med(satser.AndenIndtaegt, "2024-05", "5000")), til60,
			ydelse.Praksis{},
			medAndet(n6a, "5000"),
			[]vil{{start, "0.00", "7326.00", "1", spor.Post, a68}, {gr, "16323.00", "7326.00", "9/20", spor.LoenOverGraensen, a68}, til0a("29643.00")},
		},
		{
			"the hour disregard: 2.500 - 37 × 17,86 = 1.839,18; 10.486,82 / 0,55 = 19.066,945", "2024-05", sag(rf, med(satser.Tilbudsindtaegt, "2024-05", "2500")), til60,
			ydelse.Praksis{},
			medAndet(n6a, "1839.18"),
			[]vil{{start, "0.00", "10486.82", "1", spor.Post, a68}, {gr, "16323.00", "10486.82", "9/20", spor.LoenOverGraensen, a68}, til0a("35389.94")},
		},
		{
			"other income has taken it all: there is nothing to bend", "2024-05", sag(jaf, med(satser.AndenIndtaegt, "2024-05", "13000")), til60,
			ydelse.Praksis{},
			medAndet(n6b, "13000"),
			[]vil{{start, "0.00", "0.00", "1", spor.EfterFradrag, "§ 69 j, stk. 5"}},
		},
		{
			"an event of May takes the 1.326 kr. that other income leaves", "2024-06",
			sag(rf, med(satser.AndenIndtaegt, "2024-06", "11000"), forsoemt(satser.AfvistArbejde, "2024-05-15", "2024-06")), til60,
			ydelse.Praksis{},
			medGammel(medAndet(n6a, "11000"), 1896),
			[]vil{{start, "0.00", "0.00", "1", spor.SanktionTrukket, "§ 69 a, stk. 3, 2. pkt."}},
		},
		{
			"5 of 31 days, a wage for the month by practice, and an event: 1 - 0,55 × 5/31 × (1 - 1.896 × 31 / 61.630); of an øre of wage a sixth counts; at 123.612,10 income leaves 0,1225 and the event takes 0,12", "2024-05",
			sag(rf, fra("2024-05-27"), forsoemt(satser.AfvistArbejde, "2024-05-27", "2024-05")),
			hvadnu.Valg{Maks: kr("130000"), Skridt: kr("1000")},
			ydelse.Praksis{Opdeling: spor.IndtaegtEfterDage},
			naiv{foer: "61630/31", graense: 16323, dage: [2]int64{5, 31}, haendelse: 1896, taet: 300},
			[]vil{
				{start, "0.00", "92.06", "1", spor.PostDelvis, "§ 68 a, stk. 1, 2. pkt."},
				{gr, "101202.60", "92.06", "3805363/3821060", spor.LoenOverGraensen, a68},
				til0a("123612.10"),
			},
		},
		{
			"a wage for a time before the course does not count", "2024-05", sag(rf, fra("2024-04-01")),
			hvadnu.Valg{Maks: til60.Maks, Skridt: til60.Skridt, Periode: satser.MustPeriode("2024-03-01", "2024-03-31")},
			ydelse.Praksis{},
			naiv{foer: "12326", graense: 16323, dage: [2]int64{0, 31}},
			[]vil{{start, "0.00", "12326.00", "1", spor.PostUdenForForloeb, "§ 68 a, stk. 1, 2. pkt."}},
		},
		{
			"a level of 20.000 kr. from sygedagpenge: / 0,55 = 36.363,636", "2024-05", sag(rf, sygedagpenge), til60,
			ydelse.Praksis{},
			medFoer(n6a, "20000"),
			[]vil{{start, "0.00", "20000.00", "1", spor.Post, a68}, {gr, "16323.00", "20000.00", "9/20", spor.LoenOverGraensen, a68}, til0a("52686.63")},
		},
		{
			"a ceiling of 6.000 kr.: / 0,55 = 10.909,0909", "2024-05", sag(rf, loft), til60,
			ydelse.Praksis{},
			medFoer(n6a, "6000"),
			[]vil{{start, "0.00", "6000.00", "1", spor.Post, a68}, {gr, "16323.00", "6000.00", "9/20", spor.LoenOverGraensen, a68}, til0a("27232.09")},
		},
		{
			"75 % of 12.326 is 9.244,50; less 4.896,90; / 0,55 = 7.904,727", "2024-05", sag(jaf, selvstaendig), til60,
			ydelse.Praksis{},
			medFoer(n6b, "9244.5"),
			[]vil{{start, "0.00", "9244.50", "7/10", spor.LoenfradragTil, a69j}, {gr, "16323.00", "4347.60", "9/20", spor.LoenTilGraensen, a69j}, til0b("24227.72")},
		},
		{
			"16 of 31 days and a wage for them: 6.361,80645 / 0,55 = 11.566,9208", "2024-05", sag(rf, fra("2024-05-16")), fra16,
			ydelse.Praksis{},
			medFoer(n6a, "197216/31"),
			[]vil{{start, "0.00", "6361.81", "1", spor.Post, a68}, {gr, "16323.00", "6361.81", "9/20", spor.LoenOverGraensen, a68}, til0a("27889.92")},
		},
		{
			"practice: 16/31 of a wage for the month: 16.323 × 31/16 = 31.625,8125; 1 - 0,55 × 16/31", "2024-05", sag(rf, fra("2024-05-16")), til60,
			ydelse.Praksis{Opdeling: spor.IndtaegtEfterDage},
			naiv{foer: "197216/31", graense: 16323, dage: [2]int64{16, 31}},
			[]vil{{start, "0.00", "6361.81", "1", spor.PostDelvis, "§ 68 a, stk. 1, 2. pkt."}, {gr, "31625.82", "6361.81", "111/155", spor.LoenOverGraensen, a68}, til0a("54036.72")},
		},
		{
			"practice: whole kroner: less than half a krone is left above 16.323 + 12.325,50 / 0,55", "2024-05", sag(rf), til60,
			ydelse.Praksis{Afrunding: spor.AfrundKroner},
			naiv{foer: "12326", graense: 16323, kroner: true},
			[]vil{begynd6a, graense6a, til0a("38733.01")},
		},
		{
			"practice in kap. 6 b before 2016: 12 % pension does not count: 13.648 / 0,88 = 15.509,0909; of 15.509,10 the pension is 1.861,09, and 13.648,01 counts", "2015-05", sag(jaf), pension,
			ydelse.Praksis{Pension: spor.PensionMedregnesIkke},
			naiv{foer: "10849", graense: 13648, under: 30, pension: 12},
			[]vil{{start, "0.00", "10849.00", "92/125", spor.LoenfradragTil, a69j}, {gr, "15509.10", "6754.59", "129/250", spor.LoenTilGraensen, a69j}, til0b("29464.87")},
		},
		{
			"an event of the month is reduced with the benefit: 1 - 0,55 × (12.326 - 1.896) / 12.326", "2024-06", sag(rf, forsoemt(satser.AfvistArbejde, "2024-06-05", "2024-06")), til60,
			ydelse.Praksis{},
			medHaendelse(n6a, 1896),
			[]vil{{start, "0.00", "10430.00", "1", spor.Post, a68}, {gr, "16323.00", "10430.00", "13179/24652", spor.LoenOverGraensen, a68}, til0a("38733.91")},
		},
		{
			"the same in kap. 6 b: 1 - 0,30 × 10.430 / 12.326 = 9.197 / 12.326", "2024-06", sag(jaf, forsoemt(satser.AfvistArbejde, "2024-06-05", "2024-06")), til60,
			ydelse.Praksis{},
			medHaendelse(n6b, 1896),
			[]vil{{start, "0.00", "10430.00", "9197/12326", spor.LoenfradragTil, a69j}, {gr, "16323.00", "6286.35", "13179/24652", spor.LoenTilGraensen, a69j}, til0b("29830.45")},
		},
		{
			"an event of May settled in June: 10.430 / 0,55 = 18.963,636", "2024-06", sag(rf, forsoemt(satser.AfvistArbejde, "2024-05-15", "2024-06")), til60,
			ydelse.Praksis{},
			medGammel(n6a, 1896),
			[]vil{{start, "0.00", "10430.00", "1", spor.Post, a68}, {gr, "16323.00", "10430.00", "9/20", spor.LoenOverGraensen, a68}, {sank, "35286.63", "0.00", "1", spor.SanktionTrukket, "§ 69 a, stk. 3, 2. pkt."}},
		},
		{
			"and in kap. 6 b: (10.430 - 4.896,90) / 0,55 = 10.060,1818", "2024-06", sag(jaf, forsoemt(satser.AfvistArbejde, "2024-05-15", "2024-06")), til60,
			ydelse.Praksis{},
			medGammel(n6b, 1896),
			[]vil{{start, "0.00", "10430.00", "7/10", spor.LoenfradragTil, a69j}, {gr, "16323.00", "5533.10", "9/20", spor.LoenTilGraensen, a69j}, {sank, "26383.18", "0.00", "1", spor.SanktionTrukket, "§ 69 l, stk. 3, 2. pkt."}},
		},
		{
			"both: 1.896 of May and a reduced 1.896 of June: 10.430 / 12.326 of what income leaves is 1.896 when it leaves 2.240,6612; 10.085,3388 / 0,55 = 18.336,9797", "2024-06", sag(rf, forsoemt(satser.AfvistArbejde, "2024-05-15", "2024-06"), forsoemt(satser.AfvistArbejde, "2024-06-05", "2024-06")), til60,
			ydelse.Praksis{},
			medGammel(medHaendelse(n6a, 1896), 1896),
			[]vil{{start, "0.00", "8534.00", "1", spor.Post, a68}, {gr, "16323.00", "8534.00", "13179/24652", spor.LoenOverGraensen, a68}, {sank, "34659.98", "0.00", "1", spor.SanktionTrukket, "§ 69 a, stk. 3, 2. pkt."}},
		},
		{
			"a third for 21 of 30 days: 1 - 0,55 × 23/30; 12.326 × 7/30 is 2.876,07", "2024-06", sag(rf, forsoemt(satser.FortietArbejde, "2024-05-06", "")), til60,
			ydelse.Praksis{},
			medTredjedel(n6a, 21),
			[]vil{{start, "0.00", "9450.00", "1", spor.Post, a68}, {gr, "16323.00", "9450.00", "347/600", spor.LoenOverGraensen, a68}, til0a("38733.91")},
		},
	}
}

func sygedagpenge(s *ydelse.Sag) {
	s.Tidligere = ydelse.TidligereYdelse{Art: ydelse.Sygedagpenge, Beloeb: kr("20000"), Pr: ydelse.PrMaaned, SidsteDag: dag("2024-12-31")}
}

func loft(s *ydelse.Sag) {
	s.Lofter = []ydelse.Loft{{Fra: dag("2024-01-01"), Art: ydelse.Loft10f, Niveau: kr("6000")}}
}

func selvstaendig(s *ydelse.Sag) {
	s.Selvstaendig = []ydelse.Selvstaendig{{Fra: dag("2015-01-01"), Arbejde: ydelse.HoejstEnFjerdedel}}
}
