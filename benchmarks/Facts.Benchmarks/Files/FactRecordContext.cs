using System.Text.Json.Serialization;

namespace Facts.Benchmarks.Files;

/// <summary>System.Text.Json at its fastest: its readers are generated at build, none is made by reflection.</summary>
[JsonSerializable(typeof(FactRecord[]))]
internal sealed partial class FactRecordContext : JsonSerializerContext;
