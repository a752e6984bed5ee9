package io.github.samspill.spark;

import io.github.samspill.report.csv.CodebookCsv;
import io.github.samspill.report.csv.CsvRows;
import io.github.samspill.report.csv.ResultTable;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table as Spark knows it: the columns that the codebook tells of, typed by their unit.
 *
 * @param name the table's file name in a batch
 * @param schema its columns: texts, dates, and doubles for all numbers; an empty cell is null
 */
record Table(String name, StructType schema) implements Serializable {
  private static final int FILE = 0;
  private static final int COLUMN = 1;
  private static final int UNIT = 2;
  private static final int MEANING = 3;

  /** All tables of a batch but the codebook, in its order. */
  static List<Table> all(List<ResultTable<?>> tables) {
    StringBuilder codebook = new StringBuilder();
    try {
      CodebookCsv.write(tables, codebook);
    } catch (IOException e) {
      throw new UncheckedIOException("rows in memory cannot fail to be written", e);
    }
    List<List<String>> told = CsvRows.cells(codebook.toString());
    Map<String, List<StructField>> fields = new LinkedHashMap<>();
    for (List<String> column : told.subList(1, told.size())) {
      fields
          .computeIfAbsent(column.get(FILE), unseen -> new ArrayList<>())
          .add(
              DataTypes.createStructField(column.get(COLUMN), type(column.get(UNIT)), true)
                  .withComment(column.get(MEANING)));
    }
    List<Table> all = new ArrayList<>();
    fields.forEach((name, columns) -> all.add(new Table(name, new StructType(array(columns)))));
    return all;
  }

  private static StructField[] array(List<StructField> fields) {
    return fields.toArray(StructField[]::new);
  }

  private static DataType type(String unit) {
    return switch (unit) {
      case "text" -> DataTypes.StringType;
      case "ISO date" -> DataTypes.DateType;
      default -> DataTypes.DoubleType;
    };
  }

  /** The rows of a chunk with their values. */
  List<Row> rows(Chunk chunk) {
    return CsvRows.cells(chunk.rows()).stream().map(this::row).toList();
  }

  private Row row(List<String> cells) {
    Object[] values = new Object[cells.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(cells.get(i), schema.fields()[i].dataType());
    }
    return RowFactory.create(values);
  }

  private static Object value(String cell, DataType type) {
    if (cell.isEmpty()) {
      return null;
    }
    if (type.equals(DataTypes.DoubleType)) {
      return Double.valueOf(cell);
    }
    return type.equals(DataTypes.DateType) ? LocalDate.parse(cell) : cell;
  }
}
