package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Most of the time of a mutant went to compiling the tests and packages that import it, although a change inside a function leaves what
// they see of the package as it was. This is a -toolexec that hands such a package back as it was compiled before: when its source files,
// its flags and the export data of all that it imports are the same. The linker holds the export data against what each package was
// compiled with, so that a mistake here would stop the build. Without inlining no body of a function is in the export data.

const modul = "github.com/ressourceforloeb/ressourceforloeb/"

// oversaet runs a tool of the go command, or answers from the directory lager.
func oversaet(lager, pakke string, arg []string) error {
	k, ok := laesKald(arg)
	if !ok || !strings.HasPrefix(k.pakke, modul) || k.pakke == modul+pakke {
		return koerVaerktoej(arg)
	}
	noegle, err := k.noegle()
	if err != nil {
		return err
	}
	gemt := filepath.Join(lager, noegle)
	if data, err := os.ReadFile(gemt); err == nil {
		id, arkiv, _ := bytes.Cut(data, []byte("\n"))
		return os.WriteFile(k.ud, bytes.ReplaceAll(arkiv, id, []byte(k.buildid)), 0o600)
	}
	if err := koerVaerktoej(arg); err != nil {
		return err
	}
	arkiv, err := os.ReadFile(k.ud)
	if err != nil {
		return err
	}
	ny := gemt + strconv.Itoa(os.Getpid()) // two workers may write it at once
	if err := os.WriteFile(ny, append([]byte(k.buildid+"\n"), arkiv...), 0o600); err != nil {
		return err
	}
	return os.Rename(ny, gemt)
}

func koerVaerktoej(arg []string) error {
	cmd := exec.Command(arg[0], arg[1:]...) //nolint:gosec // what the go command asks for
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	return cmd.Run()
}

// kald is one call of the compiler.
type kald struct {
	ud, pakke, buildid, importcfg string
	flag, filer                   []string
}

// laesKald reads the arguments; ok is false of another tool, and of a package with more than Go files.
func laesKald(arg []string) (k kald, ok bool) {
	if strings.TrimSuffix(filepath.Base(arg[0]), ".exe") != "compile" {
		return k, false
	}
	egne := map[string]*string{"-o": &k.ud, "-p": &k.pakke, "-buildid": &k.buildid, "-importcfg": &k.importcfg, "-trimpath": new(string)}
	for i := 1; i < len(arg); i++ {
		switch felt := egne[arg[i]]; {
		case felt != nil && i+1 < len(arg):
			i++
			*felt = arg[i]
		case strings.HasSuffix(arg[i], ".go"):
			k.filer = append(k.filer, arg[i])
		default:
			k.flag = append(k.flag, arg[i])
		}
	}
	return k, k.ud != "" && k.buildid != "" && k.importcfg != "" && len(k.filer) > 0 && !slices.Contains(k.flag, "-embedcfg")
}

// noegle is a name for all that the compiled package depends on.
func (k kald) noegle() (string, error) {
	h := sha256.New()
	fmt.Fprintln(h, k.pakke, k.flag) //nolint:errcheck // a hash takes everything
	for _, navn := range k.filer {
		data, err := os.ReadFile(navn)
		if err != nil {
			return "", err
		}
		fmt.Fprintln(h, filepath.Base(navn), len(data)) //nolint:errcheck // as above
		h.Write(data)
	}
	cfg, err := os.ReadFile(k.importcfg)
	if err != nil {
		return "", err
	}
	for _, linje := range strings.Split(string(cfg), "\n") {
		if sti, fil, ok := strings.Cut(strings.TrimPrefix(linje, "packagefile "), "="); ok {
			fmt.Fprintln(h, sti) //nolint:errcheck // as above
			if err := eksport(h, fil); err != nil {
				return "", fmt.Errorf("%s: %w", fil, err)
			}
		}
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// eksport adds the export data of a compiled package: the first entry of the archive, after the lines that name the build.
func eksport(h hash.Hash, navn string) error {
	f, err := os.Open(navn)
	if err != nil {
		return err
	}
	defer f.Close() //nolint:errcheck // only read
	const magi, hoved = len("!<arch>\n"), 60
	var start [magi + hoved]byte
	if _, err := io.ReadFull(f, start[:]); err != nil {
		return err
	}
	linje := start[magi:]
	n, err := strconv.ParseInt(strings.TrimSpace(string(linje[48:58])), 10, 64)
	if err != nil || !bytes.HasPrefix(linje, []byte("__.PKGDEF")) {
		return errors.New("not an archive with export data")
	}
	r := bufio.NewReader(io.LimitReader(f, n))
	for l := ""; l != "$$B\n"; {
		if l, err = r.ReadString('\n'); err != nil {
			return err
		}
	}
	_, err = io.Copy(h, r)
	return err
}
