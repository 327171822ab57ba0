module github.com/ressourceforloeb/ressourceforloeb/ci/mutation

go 1.25
