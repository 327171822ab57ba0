package satser_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// fritagelseslov is when each exemption lifts the duty.
var fritagelseslov = []lovraekke{
	{
		"absence for a birth: nr. 4 of the list, on no list from 2020, stk. 5 of the chapters from August 2022", satser.FritagetBarsel.Regel(),
		"2013-01-01 gælder: § 13, stk. 4 (LBK 190/2012); 2014-01-01 gælder: § 13, stk. 7, nr. 4 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021); 2022-08-02 gælder: § 69, stk. 5 (LBK 1031/2023)",
		"2014-07-01 gælder: § 13, stk. 7, nr. 4 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021); 2022-08-02 gælder: § 69 k, stk. 5 (LBK 1031/2023)", "",
	},
	{
		"sorgorlov: no edition names it before LBK 1031/2023, and absence after §§ 13 and 14 may have covered it", satser.FritagetSorgorlov.Regel(),
		"2013-01-01 kræver skøn: § 13, stk. 4 (LBK 190/2012); 2014-01-01 kræver skøn: § 13, stk. 7, nr. 4 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021); 2022-08-02 gælder: § 69, stk. 5 (LBK 1031/2023)",
		"2014-07-01 kræver skøn: § 13, stk. 7, nr. 4 (LBK 1193/2014); 2020-01-01 kræver skøn: § 13, stk. 7 (lov 1558/2019, LBK 241/2021); 2022-08-02 gælder: § 69 k, stk. 5 (LBK 1031/2023)", "",
	},
	{
		"§§ 8 a and 8 b are in LBK 1004/2025, not in LBK 808/2024; before stk. 5 only § 13 was borrowed, by stk. 3, from LBK 981/2019 stk. 4", satser.FritagetBarsel8a.Regel(),
		"2013-01-01 gælder ikke: § 69, stk. 3 (lov 1380/2012, LBK 190/2012); 2019-09-23 gælder ikke: § 69, stk. 4 (LBK 981/2019); 2022-08-02 gælder ikke: § 69, stk. 5 (LBK 1031/2023); 2024-06-25 kræver skøn: § 69, stk. 5 (LBK 808/2024); 2025-07-01 gælder: § 69, stk. 5 (LBK 1004/2025)",
		"2014-07-01 gælder ikke: § 69 k, stk. 3 (LBK 806/2015); 2019-09-23 gælder ikke: § 69 k, stk. 4 (LBK 981/2019); 2022-08-02 gælder ikke: § 69 k, stk. 5 (LBK 1031/2023); 2024-06-25 kræver skøn: § 69 k, stk. 5 (LBK 808/2024); 2025-07-01 gælder: § 69 k, stk. 5 (LBK 1004/2025)", "",
	},
	{
		"care leave is in none of them", satser.Omsorgsorlov.Regel(),
		"2013-01-01 gælder ikke: § 69, stk. 3 (lov 1380/2012, LBK 190/2012); 2019-09-23 gælder ikke: § 69, stk. 4 (LBK 981/2019); 2022-08-02 gælder ikke: § 69, stk. 5 (LBK 1031/2023)",
		"2014-07-01 gælder ikke: § 69 k, stk. 3 (LBK 806/2015); 2019-09-23 gælder ikke: § 69 k, stk. 4 (LBK 981/2019); 2022-08-02 gælder ikke: § 69 k, stk. 5 (LBK 1031/2023)", "",
	},
	{
		"holiday: 2. pkt. while it followed kontanthjælp, 4. pkt. since the five weeks of LBK 468/2016; then stk. 5, then stk. 6", satser.FritagetFerie.Regel(),
		"2013-01-01 gælder: § 69, stk. 4, 2. pkt. (lov 1380/2012, LBK 190/2012); 2016-04-01 gælder: § 69, stk. 4, 4. pkt. (lov 296/2016, LBK 468/2016); 2019-09-23 gælder: § 69, stk. 5, 4. pkt. (LBK 981/2019); 2022-08-02 gælder: § 69, stk. 6, 4. pkt. (LBK 1031/2023)",
		"2014-07-01 gælder: § 69 k, stk. 4, 2. pkt. (LBK 806/2015); 2016-04-01 gælder: § 69 k, stk. 4, 4. pkt. (lov 296/2016, LBK 468/2016); 2019-09-23 gælder: § 69 k, stk. 5, 4. pkt. (LBK 981/2019); 2022-08-02 gælder: § 69 k, stk. 6, 4. pkt. (LBK 1031/2023)", "",
	},
	{
		"self-booking began in 2021; § 45 of the order lets a person off", satser.FritagetSelvbooking.Regel(),
		"2013-01-01 gælder ikke: § 69 c (LBK 806/2015); 2021-01-01 gælder: bekendtgørelse § 45, stk. 1 (BEK 1216/2023)",
		"2014-07-01 gælder ikke: § 69 n (LBK 806/2015); 2021-01-01 gælder: bekendtgørelse § 45, stk. 1 (BEK 1216/2023)", "",
	},
	{
		"LAB § 106, stk. 1; the act before 2020 is not in hand", satser.FritagetJobstart.Regel(),
		"2013-01-01 kræver skøn: § 69, stk. 2 (lov 1380/2012, LBK 190/2012); 2019-09-23 kræver skøn: § 69, stk. 3 (LBK 981/2019); " + jobstart,
		"2014-07-01 kræver skøn: § 69 k, stk. 2 (LBK 806/2015); 2019-09-23 kræver skøn: § 69 k, stk. 3 (LBK 981/2019); " + jobstart, "",
	},
	{
		"nr. 4 is in LBK 701/2022, not in lov 548/2019", satser.FritagetStudiestart.Regel(),
		"2013-01-01 kræver skøn: § 69, stk. 2 (lov 1380/2012, LBK 190/2012); 2019-09-23 kræver skøn: § 69, stk. 3 (LBK 981/2019); " + studiestart,
		"2014-07-01 kræver skøn: § 69 k, stk. 2 (LBK 806/2015); 2019-09-23 kræver skøn: § 69 k, stk. 3 (LBK 981/2019); " + studiestart, "",
	},
	{
		"waiting for jobafklaring is a thing of kap. 6 b: 2. pkt. is in LBK 269/2017, not in LBK 468/2016", satser.FritagetVentetid.Regel(), "",
		"2014-07-01 gælder ikke: § 69 k, stk. 1 (LBK 806/2015); 2016-05-20 kræver skøn: § 69 k, stk. 1 (LBK 468/2016); 2017-03-21 gælder: § 69 k, stk. 1, 2. pkt. (LBK 269/2017)", "",
	},
	{
		"a sundhedskoordinator is for ressourceforløb: LAB § 113, stk. 3, 2. pkt., which lov 548/2019 does not have", satser.FritagetSundhedskoordinator.Regel(),
		"2013-01-01 gælder ikke: § 69, stk. 1 (lov 1380/2012, LBK 190/2012); 2022-01-01 gælder: LAB § 113, stk. 3, 2. pkt. (LBK 701/2022); 2024-03-01 gælder: LAB § 113, stk. 3, 2. pkt. (LBK 280/2024)", "", "",
	},
	{
		"a tilbud under § 97 b: the order of March 2021, from February 2026 the next one, whose § 3, stk. 2, keeps the old rules for kap. 6 a", satser.FritagetUddannelse97b.Regel(),
		"2013-01-01 gælder ikke: § 69, stk. 1 (lov 1380/2012, LBK 190/2012); 2021-03-23 gælder: bekendtgørelse § 1 (BEK 472/2021); 2026-02-01 gælder: bekendtgørelse § 3, stk. 2 (BEK 18/2026)",
		"2014-07-01 gælder ikke: § 69 k, stk. 1 (LBK 806/2015); 2021-03-23 gælder: bekendtgørelse § 1 (BEK 472/2021); 2026-02-01 gælder: bekendtgørelse § 1 (BEK 18/2026)", "",
	},
}

// The editions of LAB § 106, stk. 1.
const (
	jobstart    = "2020-01-01 gælder: LAB § 106, stk. 1 (lov 548/2019); 2022-05-22 gælder: LAB § 106, stk. 1 (LBK 701/2022); 2024-03-01 gælder: LAB § 106, stk. 1 (LBK 280/2024)"
	studiestart = "2020-01-01 kræver skøn: LAB § 106, stk. 1 (lov 548/2019); 2022-05-22 gælder: LAB § 106, stk. 1, nr. 4 (LBK 701/2022); 2024-03-01 gælder: LAB § 106, stk. 1, nr. 4 (LBK 280/2024)"
)

func TestFritagelseslov(t *testing.T) {
	proevLov(t, fritagelseslov, reglerAf(satser.Fritagelsesarter()))
}
