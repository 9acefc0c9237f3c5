//! The writer of SQLite: what one command does wrong harms no other.

use cocreate_store::{Ask, Database, LiteOptions, StoreFault, Tx, Undo, params, sql};

sql! {
    INSERT = "INSERT INTO key_block (name, next) VALUES ($1, $2)";
    COUNT = "SELECT count(*) FROM key_block WHERE name LIKE 'test%'";
}

fn insert(tx: &mut Tx<'_>, name: &str) -> Result<(), Undo<&'static str>> {
    tx.run(&INSERT, params![name, 1])?;
    Ok(())
}

#[test]
fn commands_of_one_batch_are_kept_or_undone_each_for_itself() {
    let folder = std::env::temp_dir().join(format!("cocreate-writer-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let database = Database::open_sqlite(&folder.join("t.db"), LiteOptions::default()).unwrap();
    database.migrate(0).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().build().unwrap();
    runtime.block_on(async {
        let good = database.write(|tx| insert(tx, "test good"));
        let refused = database.write(|tx| {
            insert(tx, "test refused")?;
            Err::<(), _>(Undo::Refused("no"))
        });
        let panicked = database.write(|tx| -> Result<(), Undo<&str>> {
            insert(tx, "test panicked")?;
            panic!("a bug in a room")
        });
        let taken = database.write(|tx| insert(tx, "key"));
        let last = database.write(|tx| insert(tx, "test last"));
        let (good, refused, panicked, taken, last) = tokio::join!(good, refused, panicked, taken, last);
        good.unwrap();
        assert!(matches!(refused, Err(Undo::Refused("no"))));
        assert!(matches!(panicked, Err(Undo::Fault(StoreFault::Broken(_)))));
        assert!(matches!(taken, Err(Undo::Fault(StoreFault::Constraint(_)))));
        last.unwrap();
    });
    let count: Result<i64, StoreFault> =
        database.read(|reader| reader.one(&COUNT, params![], |row| row.get(0)));
    assert_eq!(count.unwrap(), 2);
    drop(database);
    std::fs::remove_dir_all(folder).unwrap();
}
