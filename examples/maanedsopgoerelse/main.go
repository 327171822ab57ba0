// Command maanedsopgoerelse prints month statements of ressourceforløbsydelse. Without arguments it prints one for
// each of the worked examples and decided cases that are built in:
//
//	go run ./examples/maanedsopgoerelse
//	go run ./examples/maanedsopgoerelse -oversigt
//	go run ./examples/maanedsopgoerelse SAG.json 2024-05 2024-07..2024-12
//	go run ./examples/maanedsopgoerelse -json SAG.json 2024-05
package main

import "os"

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }
