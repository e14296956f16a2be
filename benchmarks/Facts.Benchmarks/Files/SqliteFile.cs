using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Facts.Benchmarks.Files;

/// <summary>A table of an SQLite file, by Microsoft.Data.Sqlite. A fact is found by the primary key. Decimals are text there, or they would lose digits.</summary>
internal sealed class SqliteFile : FactFile
{
    private const string Columns = "SELECT id, value, unit, day, place, source, text FROM facts";

    public override void Write(string path, IReadOnlyList<FactRecord> facts)
    {
        using SqliteConnection connection = Open(path, SqliteOpenMode.ReadWriteCreate);
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand create = connection.CreateCommand();
        create.CommandText = "CREATE TABLE facts (id TEXT PRIMARY KEY, value TEXT, unit TEXT, day TEXT, place TEXT, source TEXT, text TEXT) WITHOUT ROWID";
        create.ExecuteNonQuery();
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO facts VALUES ($id, $value, $unit, $day, $place, $source, $text)";
        foreach (FactRecord fact in facts)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", fact.Id);
            insert.Parameters.AddWithValue("$value", fact.Value?.ToString(CultureInfo.InvariantCulture) ?? (object)DBNull.Value);
            insert.Parameters.AddWithValue("$unit", fact.Unit);
            insert.Parameters.AddWithValue("$day", fact.Day?.ToString("O", CultureInfo.InvariantCulture) ?? (object)DBNull.Value);
            insert.Parameters.AddWithValue("$place", fact.Place);
            insert.Parameters.AddWithValue("$source", fact.By);
            insert.Parameters.AddWithValue("$text", fact.Text);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public override IEnumerable<FactRecord> Read(string path)
    {
        using SqliteConnection connection = Open(path, SqliteOpenMode.ReadOnly);
        using SqliteCommand select = connection.CreateCommand();
        select.CommandText = Columns + " ORDER BY id";
        using SqliteDataReader rows = select.ExecuteReader();
        while (rows.Read())
        {
            yield return Row(rows);
        }
    }

    public override FactRecord Find(string path, string id)
    {
        using SqliteConnection connection = Open(path, SqliteOpenMode.ReadOnly);
        using SqliteCommand select = connection.CreateCommand();
        select.CommandText = Columns + " WHERE id = $id";
        select.Parameters.AddWithValue("$id", id);
        using SqliteDataReader rows = select.ExecuteReader();
        return rows.Read() ? Row(rows) : throw new KeyNotFoundException(id);
    }

    private static FactRecord Row(SqliteDataReader row) => new(
        row.GetString(0),
        row.IsDBNull(1) ? null : row.GetDecimal(1),
        row.GetString(2),
        row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3),
        row.GetString(4),
        row.GetString(5),
        row.GetString(6));

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode }.ToString());
        connection.Open();
        return connection;
    }
}
