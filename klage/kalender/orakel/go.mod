module github.com/ressourceforloeb/ressourceforloeb/klage/kalender/orakel

go 1.25.0

require (
	github.com/ressourceforloeb/ressourceforloeb v0.0.0
	github.com/rickar/cal/v2 v2.1.13
)

require github.com/shopspring/decimal v1.6.0 // indirect

replace github.com/ressourceforloeb/ressourceforloeb => ../../..
