import { BadRequestException, Injectable, type PipeTransform } from '@nestjs/common';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { NotationIssue } from 'vn-party-model';

/** Checks a parameter by any Standard Schema, and hands on what the schema makes of it. */
@Injectable()
export class StandardSchemaPipe<Output> implements PipeTransform<unknown, Promise<Output>> {
  constructor(private readonly schema: StandardSchemaV1<unknown, Output>) {}

  async transform(value: unknown): Promise<Output> {
    const result = await this.schema['~standard'].validate(value);
    if (!result.issues) return result.value;
    // An issue of the library says besides its message where the text stops fitting.
    const errors = result.issues.map((issue: StandardSchemaV1.Issue & Partial<NotationIssue>) => ({
      message: issue.message,
      path: issue.path,
      at: issue.at,
    }));
    throw new BadRequestException({ message: 'Validation failed', errors });
  }
}
