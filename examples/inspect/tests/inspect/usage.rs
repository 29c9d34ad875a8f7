//! Arguments, errors and exit statuses.

use crate::command::{Run, command, inspect, run};
use crate::machine::{TempFolder, free_port};

const PASSWORD: &str = "hush-hush";

#[track_caller]
fn hides_the_password(run: &Run) {
    for text in [&run.stdout, &run.stderr] {
        assert!(!text.contains(PASSWORD), "{text}");
    }
}

#[test]
fn the_password_of_the_store_is_never_printed() {
    let port = free_port();
    for url in [
        format!("postgres://shop:{PASSWORD}@127.0.0.1:{port}/shop"),
        format!("redis://:{PASSWORD}@127.0.0.1:{port}/"),
        format!("postgres://shop:{PASSWORD}@127.0.0.1:{port}x/shop"),
        format!("postgres://127.0.0.1:{port}/shop?user=shop&password={PASSWORD}"),
        format!("redis://shop:{PASSWORD}@/x/y"),
        format!("mysql://shop:{PASSWORD}@127.0.0.1/shop"),
    ] {
        let by_env = inspect(&url, &["list"]);
        let by_option = run(command().args(["--store", &url, "list"]));
        for run in [
            by_env,
            by_option,
            inspect(&url, &["--help"]),
            inspect(&url, &["lst"]),
        ] {
            hides_the_password(&run);
        }
    }
}

#[test]
fn an_unreachable_store_has_a_status_of_its_own() {
    let port = free_port();
    let postgres = inspect(&format!("postgres://shop@127.0.0.1:{port}/shop"), &["list"]);
    postgres.fails(3, "cannot reach PostgreSQL");
    let redis = inspect(&format!("redis://127.0.0.1:{port}"), &["list"]);
    redis.fails(3, "cannot reach Redis");
    let folder = TempFolder::new("absent");
    let absent = folder.path().join("absent.db");
    let sqlite = inspect(&format!("sqlite:{}", absent.display()), &["list"]);
    sqlite.fails(3, "cannot open the SQLite file");
    assert!(!absent.exists(), "a mistyped path must not create a file");
}

#[test]
fn a_store_without_tables_says_to_migrate() {
    let folder = TempFolder::new("unmigrated");
    let file = folder.path().join("empty.db");
    std::fs::File::create(&file).unwrap();
    let url = format!("sqlite:{}", file.display());
    for args in [
        &["list"][..],
        &["pause"],
        &["show", "evt_1"],
        &["replay", "--all"],
    ] {
        inspect(&url, args).fails(3, "call migrate() first");
    }
}

#[test]
fn wrong_arguments_are_explained() {
    run(command().arg("list")).fails(2, "no store: give --store URL, or set INSPECT_STORE");
    inspect("shop.db", &["list"]).fails(2, "must begin with sqlite:");
    inspect("sqlite:x.db", &["replay"]).fails(2, "required");
    inspect("sqlite:x.db", &["replay", "evt_1", "--all"]).fails(2, "cannot be used with");
    inspect("sqlite:x.db", &["discard", "evt_1"]).fails(2, "--reason");
    inspect("sqlite:x.db", &["list", "--since", "soon"]).fails(2, "--since");
    inspect("sqlite:x.db", &["replay", "--state", "queued", "--all"]).fails(2, "queued");
}

#[test]
fn a_queue_is_required_for_what_it_names() {
    let folder = TempFolder::new("queue");
    let file = folder.path().join("empty.db");
    std::fs::File::create(&file).unwrap();
    let url = format!("sqlite:{}", file.display());
    for args in [
        &["list"][..],
        &["pause"],
        &["show", "evt_1"],
        &["replay", "--all"],
    ] {
        let run = run(command().args(["--store", &url]).args(args));
        run.fails(2, "no queue: give --queue, or set INSPECT_QUEUE");
    }
}

#[test]
fn the_help_has_the_exit_statuses() {
    let help = run(command().arg("--help"));
    assert_eq!(help.status, 0);
    assert!(help.stdout.contains("Exit status:"), "{}", help.stdout);
}
