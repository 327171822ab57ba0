package satser_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// grundlov is how each kind of ground is treated: the closed list of § 13, stk. 7, nr. 1-10, as every consolidation from
// 2014 to 2019 prints it (in 2013 it was stk. 4), and from 2020 the open standard with the examples of the order.
var grundlov = []lovraekke{
	{
		"nr. 1: not a reasonable offer, which the municipality must assess", satser.GrundTilbudUrimeligt.Regel(),
		"2013-01-01 kræver skøn: § 13, stk. 4 (LBK 190/2012); 2014-01-01 kræver skøn: § 13, stk. 7, nr. 1 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 kræver skøn: § 13, stk. 7, nr. 1 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)", "",
	},
	{
		"nr. 2, first part: cannot take part because of illness; stk. 3 of the order names it", satser.GrundSygdom.Regel(),
		"2013-01-01 gælder: § 13, stk. 4 (LBK 190/2012); 2014-01-01 gælder: § 13, stk. 7, nr. 2 (LBK 1193/2014); 2020-01-01 gælder: bekendtgørelse § 10, stk. 3 (BEK 1608/2019); 2025-07-01 gælder: bekendtgørelse § 11, stk. 3 (BEK 804/2025)",
		"2014-07-01 gælder: § 13, stk. 7, nr. 2 (LBK 1193/2014); 2020-01-01 gælder: bekendtgørelse § 10, stk. 3 (BEK 1608/2019); 2025-07-01 gælder: bekendtgørelse § 11, stk. 3 (BEK 804/2025)", "",
	},
	{
		"nr. 2, second part: a risk to the health; stk. 2 of the order speaks of health problems", satser.GrundHelbredsrisiko.Regel(),
		"2013-01-01 gælder: § 13, stk. 4 (LBK 190/2012); 2014-01-01 gælder: § 13, stk. 7, nr. 2 (LBK 1193/2014); 2020-01-01 kræver skøn: bekendtgørelse § 10, stk. 2 (BEK 1608/2019); 2025-07-01 kræver skøn: bekendtgørelse § 11, stk. 2 (BEK 804/2025)",
		"2014-07-01 gælder: § 13, stk. 7, nr. 2 (LBK 1193/2014); 2020-01-01 kræver skøn: bekendtgørelse § 10, stk. 2 (BEK 1608/2019); 2025-07-01 kræver skøn: bekendtgørelse § 11, stk. 2 (BEK 804/2025)", "",
	},
	{
		"nr. 3: an unreasonable burden is an assessment; stk. 2 of the order has travelling time", satser.GrundTransport.Regel(),
		"2013-01-01 kræver skøn: § 13, stk. 4 (LBK 190/2012); 2014-01-01 kræver skøn: § 13, stk. 7, nr. 3 (LBK 1193/2014); 2020-01-01 kræver skøn: bekendtgørelse § 10, stk. 2 (BEK 1608/2019); 2025-07-01 kræver skøn: bekendtgørelse § 11, stk. 2 (BEK 804/2025)",
		"2014-07-01 kræver skøn: § 13, stk. 7, nr. 3 (LBK 1193/2014); 2020-01-01 kræver skøn: bekendtgørelse § 10, stk. 2 (BEK 1608/2019); 2025-07-01 kræver skøn: bekendtgørelse § 11, stk. 2 (BEK 804/2025)", "",
	},
	{
		"nr. 4: absence for a birth; on no list from 2020, an exemption of the chapters themselves from August 2022", satser.GrundBarsel.Regel(),
		"2013-01-01 gælder: § 13, stk. 4 (LBK 190/2012); 2014-01-01 gælder: § 13, stk. 7, nr. 4 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021); 2022-08-02 gælder: § 69, stk. 5 (LBK 1031/2023)",
		"2014-07-01 gælder: § 13, stk. 7, nr. 4 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021); 2022-08-02 gælder: § 69 k, stk. 5 (LBK 1031/2023)", "",
	},
	{
		"nr. 5: own children; stk. 2 of the order has minding children", satser.GrundBoernepasning.Regel(),
		"2013-01-01 gælder: § 13, stk. 4 (LBK 190/2012); 2014-01-01 gælder: § 13, stk. 7, nr. 5 (LBK 1193/2014); 2020-01-01 gælder: bekendtgørelse § 10, stk. 2 (BEK 1608/2019); 2025-07-01 gælder: bekendtgørelse § 11, stk. 2 (BEK 804/2025)",
		"2014-07-01 gælder: § 13, stk. 7, nr. 5 (LBK 1193/2014); 2020-01-01 gælder: bekendtgørelse § 10, stk. 2 (BEK 1608/2019); 2025-07-01 gælder: bekendtgørelse § 11, stk. 2 (BEK 804/2025)", "",
	},
	{
		"nr. 6: support for minding a child or a dying relative", satser.GrundPasningNaertstaaende.Regel(),
		"2013-01-01 gælder: § 13, stk. 4 (LBK 190/2012); 2014-01-01 gælder: § 13, stk. 7, nr. 6 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder: § 13, stk. 7, nr. 6 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)", "",
	},
	{
		"nr. 6: a disabled adult is in LBK 269/2017 and not in LBK 468/2016; between them the day is open", satser.GrundPasningVoksen.Regel(),
		"2013-01-01 gælder ikke: § 13, stk. 4 (LBK 190/2012); 2014-01-01 gælder ikke: § 13, stk. 7, nr. 6 (LBK 1193/2014); 2016-05-20 kræver skøn: § 13, stk. 7, nr. 6 (LBK 468/2016); 2017-03-21 gælder: § 13, stk. 7, nr. 6 (LBK 269/2017); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder ikke: § 13, stk. 7, nr. 6 (LBK 1193/2014); 2016-05-20 kræver skøn: § 13, stk. 7, nr. 6 (LBK 468/2016); 2017-03-21 gælder: § 13, stk. 7, nr. 6 (LBK 269/2017); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)", "",
	},
	{
		"nr. 7: holiday; then by the chapters themselves, stk. 5 until stk. 5 on absence came before it", satser.GrundFerie.Regel(),
		"2013-01-01 gælder: § 13, stk. 4 (LBK 190/2012); 2014-01-01 gælder: § 13, stk. 7, nr. 7 (LBK 1193/2014); 2020-01-01 gælder: § 69, stk. 5 (LBK 981/2019); 2022-08-02 gælder: § 69, stk. 6 (LBK 1031/2023)",
		"2014-07-01 gælder: § 13, stk. 7, nr. 7 (LBK 1193/2014); 2020-01-01 gælder: § 69 k, stk. 5 (LBK 981/2019); 2022-08-02 gælder: § 69 k, stk. 6 (LBK 1031/2023)", "",
	},
	{
		"nr. 8: military service", satser.GrundVaernepligt.Regel(),
		"2013-01-01 gælder: § 13, stk. 4 (LBK 190/2012); 2014-01-01 gælder: § 13, stk. 7, nr. 8 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder: § 13, stk. 7, nr. 8 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)", "",
	},
	{
		"nr. 9: an industrial conflict", satser.GrundKonflikt.Regel(),
		"2013-01-01 gælder: § 13, stk. 4 (LBK 190/2012); 2014-01-01 gælder: § 13, stk. 7, nr. 9 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder: § 13, stk. 7, nr. 9 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)", "",
	},
	{
		"nr. 10: war material", satser.GrundKrigsmateriel.Regel(),
		"2013-01-01 gælder: § 13, stk. 4 (LBK 190/2012); 2014-01-01 gælder: § 13, stk. 7, nr. 10 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder: § 13, stk. 7, nr. 10 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)", "",
	},
	{"a funeral is not on the list, and an example of stk. 3 of the order", satser.GrundBegravelse.Regel(), eksempelA, eksempelB, ""},
	{"an interview with an employer is one too", satser.GrundJobsamtale.Regel(), eksempelA, eksempelB, ""},
	{"and fixed contact time with children placed outside the home", satser.GrundSamvaer.Regel(), eksempelA, eksempelB, ""},
	{
		"anything else is not on the list, and then for the municipality to assess", satser.GrundAnden.Regel(),
		"2013-01-01 gælder ikke: § 13, stk. 4 (LBK 190/2012); 2014-01-01 gælder ikke: § 13, stk. 7 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)",
		"2014-07-01 gælder ikke: § 13, stk. 7 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021)", "",
	},
}

// The three examples that stk. 3 of the order ends with.
const (
	eksempelA = "2013-01-01 gælder ikke: § 13, stk. 4 (LBK 190/2012); 2014-01-01 gælder ikke: § 13, stk. 7 (LBK 1193/2014); 2020-01-01 gælder: bekendtgørelse § 10, stk. 3 (BEK 1608/2019); 2025-07-01 gælder: bekendtgørelse § 11, stk. 3 (BEK 804/2025)"
	eksempelB = "2014-07-01 gælder ikke: § 13, stk. 7 (LBK 1193/2014); 2020-01-01 gælder: bekendtgørelse § 10, stk. 3 (BEK 1608/2019); 2025-07-01 gælder: bekendtgørelse § 11, stk. 3 (BEK 804/2025)"
)

func TestGrundlov(t *testing.T) { proevLov(t, grundlov, reglerAf(satser.Grundarter())) }

// TestLukketListe: while the list was closed no other ground held, and of its ten numbers each has a ground.
func TestLukketListe(t *testing.T) {
	listen := map[satser.Grundart]uint8{
		satser.GrundTilbudUrimeligt: 1, satser.GrundSygdom: 2, satser.GrundHelbredsrisiko: 2, satser.GrundTransport: 3, satser.GrundBarsel: 4,
		satser.GrundBoernepasning: 5, satser.GrundPasningNaertstaaende: 6, satser.GrundPasningVoksen: 6, satser.GrundFerie: 7,
		satser.GrundVaernepligt: 8, satser.GrundKonflikt: 9, satser.GrundKrigsmateriel: 10,
	}
	d := satser.MustDato("2019-12-31") // the last day of the list
	for _, o := range ordninger {
		for _, art := range satser.Grundarter() {
			v, err := satser.Gaeldende().Regel(art.Regel(), o, d)
			nr, er := listen[art]
			if err != nil || er == (v.Virkning == satser.GaelderIkke) || v.Hjemmel.Nr != nr || v.Hjemmel.Paragraf != 13 || v.Hjemmel.Stk != 7 {
				t.Errorf("%v %v: %v, %v (%v); want nr. %d", art, o, v.Virkning, v.Hjemmel, err, nr)
			}
			v, err = satser.Gaeldende().Regel(art.Regel(), o, d.AddDays(1))
			if err != nil || v.Virkning == satser.GaelderIkke || v.Hjemmel.Nr != 0 {
				t.Errorf("%v %v the day after: %v, %v (%v)", art, o, v.Virkning, v.Hjemmel, err)
			}
		}
	}
}
