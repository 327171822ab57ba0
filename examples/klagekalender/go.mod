module github.com/ressourceforloeb/ressourceforloeb/examples/klagekalender

go 1.25.0

require github.com/ressourceforloeb/ressourceforloeb v0.0.0

require (
	github.com/arran4/golang-ical v0.3.4
	github.com/shopspring/decimal v1.6.0 // indirect
)

replace github.com/ressourceforloeb/ressourceforloeb => ../..
