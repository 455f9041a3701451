import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DocumentsModule } from './documents.module';

async function main(): Promise<void> {
  const app = await NestFactory.create(DocumentsModule, { logger: ['error', 'warn'] });
  await app.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1');
  console.log(await app.getUrl());
}

void main();
